package competence.identify;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import competence.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids: one letter for the kind, then seven characters of {@code [a-z0-9]}. An id is derived
 * from the title of the framework, the plain texts of the ancestors, and the item's own plain text,
 * so that the same item gets the same id everywhere, and "Knowledge" in two frameworks gets two
 * ids. Twins, which have the same text below the same parent, are counted. The kind, the code and
 * other properties that may change while the words stay the same do not count.
 */
final class IdMaker {
  private static final int DIGITS = 7;
  private static final int BASE = 36;

  /** An item whose descendants are being visited: its hash, and the texts of its children. */
  private static final class Open {
    private final byte[] hash;
    private final Map<String, Integer> texts = new HashMap<>();

    Open(byte[] hash) {
      this.hash = hash;
    }
  }

  private final MessageDigest digest = Sha256.digest();
  private final byte[] title;
  private final Set<String> taken = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Makes ids for the framework with this plain title. */
  IdMaker(String title) {
    this.title = digest.digest(title.getBytes(StandardCharsets.UTF_8));
    open.push(new Open(new byte[0]));
  }

  void take(String id) {
    taken.add(id);
  }

  /** Enters an item, before its descendants. */
  void enter(Item item) {
    Open parent = open.element();
    String text = Inline.plain(item.text());
    digest.update(parent.hash);
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    int occurrence = parent.texts.merge(text, 1, Integer::sum);
    if (occurrence > 1) {
      digest.update(hash);
      hash = digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(occurrence).array());
    }
    open.push(new Open(hash));
  }

  /** Leaves the item that was entered last, after its descendants. */
  void leave() {
    open.pop();
  }

  /** A new id for the item that was entered last. */
  String make(ItemKind kind) {
    digest.update(title);
    byte[] seed = digest.digest(open.element().hash);
    String id = format(kind, seed);
    while (!taken.add(id)) {
      seed = digest.digest(seed);
      id = format(kind, seed);
    }
    return id;
  }

  private static String format(ItemKind kind, byte[] seed) {
    String number = Long.toUnsignedString(ByteBuffer.wrap(seed).getLong(), BASE);
    String digits = "0".repeat(DIGITS) + number;
    return (kind == ItemKind.HEADING ? "h" : "s") + digits.substring(number.length());
  }
}
