package competence.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The limits that keep any document from filling the memory or taking too long. A document beyond a
 * limit is refused as a whole: there is never half a tree. These are all the limits that users can
 * set; others, which keep a library or a single loop fast, are where they are used.
 */
public enum Limit {
  BYTES("bytes", 64 << 20, 1 << 30, true, "bytes of a document"),
  OUTPUT("output", 64 << 20, 1 << 30, true, "bytes of an output beyond ten times the document's"),
  DEPTH("depth", 64, 256, false, "levels of the tree"),
  ITEMS("items", 1_000_000, 10_000_000, false, "items of the tree"),
  /** Characters (code points) of a text: thirty pages for one statement. */
  TEXT("text", 1 << 16, 1 << 18, false, "characters of a text"),
  COLUMNS("columns", 1 << 14, 1 << 20, false, "cells of a row");

  private final String title;
  private final int usual;
  private final int most;
  private final boolean size;
  private final String description;

  Limit(String title, int usual, int most, boolean size, String description) {
    this.title = title;
    this.usual = usual;
    this.most = most;
    this.size = size;
    this.description = description;
  }

  /** Its name on the command line, in a configuration and in messages. */
  public String title() {
    return title;
  }

  public int usual() {
    return usual;
  }

  /** The highest value that it can be set to: as far as the program is tested. */
  public int most() {
    return most;
  }

  public String description() {
    return description;
  }

  /** A value of this limit as people write it: {@code 64M}, {@code 16384}. */
  public String written(long value) {
    return size ? Limits.written(value) : Long.toString(value);
  }

  public static List<String> titles() {
    return Arrays.stream(values()).map(Limit::title).toList();
  }

  public static Optional<Limit> named(String title) {
    return Arrays.stream(values()).filter(limit -> limit.title.equals(title)).findFirst();
  }

  /** The message for a text that has no {@link #value}. */
  public String refusal(String text) {
    String range = written(most) + (size ? ", such as 500K, 10M or 1G" : "");
    return "the limit \""
        + title
        + "\" must be a whole number from 1 to "
        + range
        + ", not \""
        + text
        + '"';
  }

  /**
   * Parses a value of this limit: a whole number, or one followed by K, M or G.
   *
   * @return nothing if it is not a number from 1 to {@link #most}
   */
  public Optional<Integer> value(String written) {
    return Limits.parse(written).filter(n -> n >= 1 && n <= most).map(Math::toIntExact);
  }
}
