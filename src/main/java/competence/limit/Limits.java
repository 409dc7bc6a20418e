package competence.limit;

import java.util.EnumMap;
import java.util.Map;

/** The limits that hold for a document. */
public final class Limits {
  /** What holds where nobody says otherwise. */
  public static final Limits USUAL = new Limits(Map.of());

  /** No output is larger than this many times its document, plus what the limit says. */
  private static final long OUTPUT_TO_INPUT = 10;

  /** Who reads an output again counts its characters in an {@code int}. */
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
   * Bytes that an output may have that is made of a document of so many bytes; no more than an
   * array can hold.
   */
  public long output(long documentBytes) {
    return Math.min(LARGEST_OUTPUT, of(Limit.OUTPUT) + OUTPUT_TO_INPUT * documentBytes);
  }

  /**
   * These, with another value for one.
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

  /** These, and where they say nothing, the others. */
  public Limits or(Limits others) {
    Limits both = new Limits(others.set);
    both.set.putAll(set);
    return both;
  }

  /** These where they let more pass than usual, and the usual ones where they let pass less. */
  public Limits forOwnFiles() {
    Limits raised = USUAL;
    for (Map.Entry<Limit, Integer> one : set.entrySet()) {
      raised = raised.with(one.getKey(), Math.max(one.getValue(), one.getKey().usual()));
    }
    return raised;
  }

  /** A number of bytes in words: {@code 64 MiB}. */
  public static String bytes(long number) {
    return Quantity.bytes(number);
  }

  /** What to do about a document that goes beyond a limit, as the end of a remedy. */
  public String remedy(Limit limit) {
    int now = of(limit);
    return now < limit.most()
        ? "; --limit " + limit.title() + "=N lets more pass, up to " + limit.written(limit.most())
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
