package competence.limit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of all limits for a document.
 *
 * @param set those that are not the default
 */
public record Limits(Map<Limit, Integer> set) {
  /** The default values. */
  public static final Limits USUAL = new Limits(Map.of());

  /** An output may be this many times as large as its document, plus the limit. */
  private static final long OUTPUT_TO_INPUT = 10;

  /** A reader of the output counts its characters in an {@code int}. */
  private static final long LARGEST_OUTPUT = Integer.MAX_VALUE - 8L;

  private static final String UNITS = "KMG";
  private static final int STEP = 10;

  public Limits {
    set = Map.copyOf(set);
  }

  /** The value of a limit. */
  public int of(Limit limit) {
    return set.getOrDefault(limit, limit.usual());
  }

  /**
   * The most bytes that the output of a document of this size may have; at most as many as an array
   * can hold.
   */
  public long output(long documentBytes) {
    return Math.min(LARGEST_OUTPUT, of(Limit.OUTPUT) + OUTPUT_TO_INPUT * documentBytes);
  }

  /**
   * These limits with another value for one of them.
   *
   * @throws IllegalArgumentException if the value is out of bounds
   */
  public Limits with(Limit limit, int value) {
    if (value < 1 || value > limit.most()) {
      throw new IllegalArgumentException(limit.title() + "=" + value);
    }
    return new Limits(Map.of(limit, value)).or(this);
  }

  /** These values where they are set, else the values of the others. */
  public Limits or(Limits others) {
    Map<Limit, Integer> both = new EnumMap<>(Limit.class);
    both.putAll(others.set);
    both.putAll(set);
    return new Limits(both);
  }

  /** These values where they are higher than the default, else the default values. */
  public Limits forOwnFiles() {
    Limits raised = USUAL;
    for (Map.Entry<Limit, Integer> one : set.entrySet()) {
      raised = raised.with(one.getKey(), Math.max(one.getValue(), one.getKey().usual()));
    }
    return raised;
  }

  /** Reads a number as people write it: {@code 500}, {@code 64K}, {@code 10M}, {@code 1G}. */
  static Optional<Long> parse(String written) {
    if (!written.matches("[0-9]{1,12}[KMG]?")) {
      return Optional.empty();
    }
    int unit = UNITS.indexOf(written.charAt(written.length() - 1));
    String digits = unit < 0 ? written : written.substring(0, written.length() - 1);
    return Optional.of(Long.parseLong(digits) << (STEP * (unit + 1)));
  }

  /** The shortest text that {@link #parse} reads as this number. */
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
  public static String bytes(long number) {
    String written = written(number);
    int unit = UNITS.indexOf(written.charAt(written.length() - 1));
    return unit < 0
        ? written + (number == 1 ? " byte" : " bytes")
        : written.substring(0, written.length() - 1) + ' ' + UNITS.charAt(unit) + "iB";
  }

  /** How to raise a limit, as the end of a help text; empty if it cannot be raised. */
  public String remedy(Limit limit) {
    String most = limit.written(limit.most());
    return of(limit) < limit.most()
        ? "; raise the limit with --limit " + limit.title() + "=N, up to " + most
        : "";
  }
}
