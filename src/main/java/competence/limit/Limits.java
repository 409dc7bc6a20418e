package competence.limit;

import java.util.EnumMap;
import java.util.Map;

/** The values of all limits for a document. */
public final class Limits {
  /** The default values. */
  public static final Limits USUAL = new Limits(Map.of());

  /** An output may be this many times as large as its document, plus the limit. */
  private static final long OUTPUT_TO_INPUT = 10;

  /** A reader of the output counts its characters in an {@code int}. */
  private static final long LARGEST_OUTPUT = Integer.MAX_VALUE - 8L;

  private final Map<Limit, Integer> set = new EnumMap<>(Limit.class);

  private Limits(Map<Limit, Integer> set) {
    this.set.putAll(set);
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
    Limits changed = new Limits(set);
    changed.set.put(limit, value);
    return changed;
  }

  /** These values where they are set, else the values of the others. */
  public Limits or(Limits others) {
    Limits both = new Limits(others.set);
    both.set.putAll(set);
    return both;
  }

  /** These values where they are higher than the default, else the default values. */
  public Limits forOwnFiles() {
    Limits raised = USUAL;
    for (Map.Entry<Limit, Integer> one : set.entrySet()) {
      raised = raised.with(one.getKey(), Math.max(one.getValue(), one.getKey().usual()));
    }
    return raised;
  }

  /** A number of bytes for people: {@code 64 MiB}. */
  public static String bytes(long number) {
    return Quantity.bytes(number);
  }

  /** How to raise a limit, as the end of a help text; empty if it cannot be raised. */
  public String remedy(Limit limit) {
    int now = of(limit);
    return now < limit.most()
        ? "; raise the limit with --limit "
            + limit.title()
            + "=N, up to "
            + limit.written(limit.most())
        : "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && set.equals(limits.set);
  }

  @Override
  public int hashCode() {
    return set.hashCode();
  }

  @Override
  public String toString() {
    return set.toString();
  }
}
