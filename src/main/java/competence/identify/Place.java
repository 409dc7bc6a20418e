package competence.identify;

import competence.inline.Inline;
import competence.model.Item;
import competence.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Says where an item stands, by words alone: its own plain text below those of its ancestors.
 * Twins, which have the same text below the same parent, are told apart by counting them. The kind,
 * the code and everything else that may change while the words stay are left out.
 */
final class Place {
  /** An item that is open. */
  private static final class Open {
    private final byte[] place;

    /** How many of the items below it say what. */
    private final Map<String, Integer> texts = new HashMap<>();

    Open(byte[] place) {
      this.place = place;
    }
  }

  private final MessageDigest digest = Sha256.digest();
  private final Deque<Open> open = new ArrayDeque<>();

  Place() {
    open.push(new Open(new byte[0]));
  }

  /** The place of an item that is entered: the SHA-256 of its chain of texts. */
  byte[] enter(Item item) {
    Open parent = open.element();
    String text = Inline.plain(item.text());
    digest.update(parent.place);
    byte[] place = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    int occurrence = parent.texts.merge(text, 1, Integer::sum);
    if (occurrence > 1) {
      digest.update(place);
      place = digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(occurrence).array());
    }
    open.push(new Open(place));
    return place;
  }

  /** To be called when the item is left. */
  void leave() {
    open.pop();
  }
}
