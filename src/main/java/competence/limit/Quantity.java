package competence.limit;

import java.util.Optional;

/** Numbers as people write them: {@code 500}, {@code 64K}, {@code 10M}, {@code 1G}. */
final class Quantity {
  private static final String UNITS = "KMG";
  private static final int STEP = 10;

  /** More digits than any limit has. */
  private static final int MOST_DIGITS = 12;

  private Quantity() {}

  static Optional<Long> of(String written) {
    int unit = written.isEmpty() ? -1 : UNITS.indexOf(written.charAt(written.length() - 1));
    String digits = unit < 0 ? written : written.substring(0, written.length() - 1);
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Long.parseLong(digits) << (STEP * (unit + 1))) : Optional.empty();
  }

  static String written(long number) {
    int unit = -1;
    long rest = number;
    while (rest > 0 && rest % (1 << STEP) == 0 && unit < UNITS.length() - 1) {
      rest >>= STEP;
      unit++;
    }
    return unit < 0 ? Long.toString(number) : rest + UNITS.substring(unit, unit + 1);
  }

  /** A number of bytes for people: {@code 64 MiB}. */
  static String bytes(long number) {
    String written = written(number);
    int unit = UNITS.indexOf(written.charAt(written.length() - 1));
    return unit < 0
        ? written + (number == 1 ? " byte" : " bytes")
        : written.substring(0, written.length() - 1) + ' ' + UNITS.charAt(unit) + "iB";
  }
}
