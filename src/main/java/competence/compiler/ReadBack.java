package competence.compiler;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeOrder;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.present.Shown;
import competence.reader.Reader;
import competence.source.SourceText;
import competence.text.Bytes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an output again, as if somebody had sent it, and compares all fields of the framework and
 * of each item.
 *
 * @param reader reads the format
 * @param shows whether the output has only what people see of the framework
 */
record ReadBack(Reader reader, boolean shows) implements Proof {
  @Override
  public @Nullable String flaw(
      Bytes output, Framework framework, Presentation presentation, Limits limits) {
    Framework meant =
        shows ? Shown.of(framework, presentation).framework().withRetired(List.of()) : framework;
    SourceText source = new SourceText("output", output.text());
    Diagnostics diagnostics = new Diagnostics(source, limits);
    Framework read = reader.read(source, Profiles.builtIn(), diagnostics).framework();
    if (read == null || diagnostics.hasErrors()) {
      return "it cannot be read again: " + reason(diagnostics);
    }
    return difference(meant, read);
  }

  private static String reason(Diagnostics diagnostics) {
    Optional<Diagnostic> first = diagnostics.list().stream().findFirst();
    return first.map(Diagnostic::message).orElse("there is no tree in it");
  }

  /** The first thing that is not the same, in words; null if all is. */
  static @Nullable String difference(Framework meant, Framework read) {
    if (!meant.withItems(List.of()).equals(read.withItems(List.of()))) {
      return "what it says about the framework is something else";
    }
    TreeOrder expected = new TreeOrder(meant.items());
    TreeOrder found = new TreeOrder(read.items());
    int count = 0;
    for (; expected.hasNext() && found.hasNext(); count++) {
      Item item = expected.next();
      if (!saysTheSame(item, found.next()) || expected.depth() != found.depth()) {
        return "where the item " + item.id() + " should be, is something else";
      }
    }
    return expected.hasNext() || found.hasNext()
        ? "it has " + (count + rest(found)) + " items, and should have " + (count + rest(expected))
        : null;
  }

  private static int rest(TreeOrder items) {
    int count = 0;
    for (; items.hasNext(); count++) {
      items.next();
    }
    return count;
  }

  /** Whether two items say the same, whatever is below them and wherever they stand. */
  private static boolean saysTheSame(Item one, Item other) {
    return one.kind() == other.kind()
        && one.id().equals(other.id())
        && one.text().equals(other.text())
        && Objects.equals(one.code(), other.code())
        && Objects.equals(one.level(), other.level())
        && Objects.equals(one.type(), other.type())
        && Objects.equals(one.note(), other.note());
  }
}
