package competence.identify;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of what a source supplies: the title, and kind, text, code, levels, type, properties and
 * place of every item. Ids, notes and facts are not part of it. A file whose tree has the hash that
 * it names was not edited since it was compiled.
 */
public final class TreeHash {
  private final MessageDigest digest = Sha256.digest();
  private final StringBuilder values = new StringBuilder();

  private TreeHash() {}

  /** The SHA-256 of the tree of a framework, in lower-case hexadecimal digits. */
  public static String of(Framework framework) {
    TreeHash hash = new TreeHash();
    hash.add(framework.title());
    hash.digestValues();
    Walk.over(framework.items(), hash::item);
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void item(Item item, int depth) {
    values.append(depth).append(' ');
    add(item.kind().word());
    add(item.text());
    add(item.code());
    values.append(item.levels().size()).append(' ');
    item.levels().forEach(this::add);
    add(item.type());
    values.append(item.properties().size()).append(' ');
    item.properties()
        .forEach(
            (name, value) -> {
              add(name);
              add(value);
            });
    digestValues();
  }

  private void digestValues() {
    digest.update(values.toString().getBytes(StandardCharsets.UTF_8));
    values.setLength(0);
  }

  /** Adds a value after its length, so that no two trees give the same bytes. */
  private void add(@Nullable String value) {
    if (value == null) {
      values.append('-');
    } else {
      values.append(value.length()).append(':').append(value);
    }
  }
}
