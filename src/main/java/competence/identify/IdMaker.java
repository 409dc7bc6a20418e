package competence.identify;

import competence.model.ItemKind;
import competence.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes ids of places: a letter for the kind, then seven characters of {@code [a-z0-9]}. The same
 * place in a framework of the same title gives the same id everywhere, and "Knowledge" in one
 * framework another id than "Knowledge" in the next, so that frameworks can be put together. An id
 * that is taken already makes room for another.
 */
final class IdMaker {
  private static final int DIGITS = 7;
  private static final int BASE = 36;

  private final MessageDigest digest = Sha256.digest();
  private final byte[] title;
  private final Set<String> taken = new HashSet<>();

  /** Makes ids for the framework that has this title, as plain text. */
  IdMaker(String title) {
    this.title = digest.digest(title.getBytes(StandardCharsets.UTF_8));
  }

  /** Marks an id as one that must not be given again. */
  void take(String id) {
    taken.add(id);
  }

  String make(ItemKind kind, byte[] place) {
    digest.update(title);
    byte[] seed = digest.digest(place);
    String id = write(kind, seed);
    while (!taken.add(id)) {
      seed = digest.digest(seed);
      id = write(kind, seed);
    }
    return id;
  }

  private static String write(ItemKind kind, byte[] seed) {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << Byte.SIZE) | (seed[i] & 0xFF);
    }
    char[] out = new char[DIGITS + 1];
    out[0] = kind == ItemKind.HEADING ? 'h' : 's';
    for (int i = DIGITS; i > 0; i--) {
      out[i] = Character.forDigit((int) Long.remainderUnsigned(number, BASE), BASE);
      number = Long.divideUnsigned(number, BASE);
    }
    return new String(out);
  }
}
