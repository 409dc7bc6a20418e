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
import java.util.HexFormat;
import java.util.Map;

/**
 * Says where an item stands, by words alone: its own plain text below those of its ancestors.
 * Twins, which have the same text below the same parent, are told apart by counting them. The kind,
 * the code and everything else that may change while the words stay are left out.
 */
final class Place {
  private final MessageDigest digest = Sha256.digest();
  private final Map<String, Integer> twins = new HashMap<>();
  private final Deque<byte[]> open = new ArrayDeque<>();

  Place() {
    open.push(new byte[0]);
  }

  /** The place of an item that is entered: the SHA-256 of its chain of texts. */
  byte[] enter(Item item) {
    digest.update(open.element());
    byte[] words = digest.digest(Inline.plain(item.text()).getBytes(StandardCharsets.UTF_8));
    int occurrence = twins.merge(key(words), 1, Integer::sum);
    byte[] place = words;
    if (occurrence > 1) {
      digest.update(words);
      place = digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(occurrence).array());
    }
    open.push(place);
    return place;
  }

  /** To be called when the item is left. */
  void leave() {
    open.pop();
  }

  /** A place in a form that maps can hold. */
  static String key(byte[] place) {
    return HexFormat.of().formatHex(place);
  }
}
