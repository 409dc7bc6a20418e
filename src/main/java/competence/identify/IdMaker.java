package competence.identify;

import competence.model.ItemKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes ids of places: a letter for the kind, then seven characters of {@code [a-z0-9]}. The same
 * place gives the same id everywhere; an id that is taken already makes room for another.
 */
final class IdMaker {
  private static final int DIGITS = 7;
  private static final int BASE = 36;

  private final Set<String> taken = new HashSet<>();

  /** Marks an id as one that must not be given again. */
  void take(String id) {
    taken.add(id);
  }

  String make(ItemKind kind, byte[] place) {
    byte[] seed = place;
    String id = write(kind, seed);
    while (!taken.add(id)) {
      seed = Place.sha256().digest(seed);
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
