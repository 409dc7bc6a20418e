package competence.record;

import competence.source.Span;

/** A piece of a record, as it comes from a file: YAML and JSON give the same pieces. */
public sealed interface Token {

  /**
   * A mapping or a list begins.
   *
   * @param shape which of the two
   * @param span the mark that opens it; empty where there is none, as in YAML's block style
   */
  record Start(Shape shape, Span span) implements Token {}

  /** The mapping or list that was begun last, and is open still, ends. */
  record End() implements Token {}

  /**
   * A key of a mapping; its value follows.
   *
   * @param name the key as text, escapes undone
   * @param span where it stands, quotes included
   */
  record Key(String name, Span span) implements Token {}

  /**
   * A value without parts.
   *
   * @param text the text as it was written, quotes and escapes undone; {@code 1.10} stays {@code
   *     1.10}
   * @param form how it was written
   * @param span where it stands, quotes included
   */
  record Scalar(String text, Form form, Span span) implements Token {}

  /** What has parts. */
  enum Shape {
    /** Keys and values. */
    MAPPING,
    /** Values one after the other. */
    SEQUENCE
  }

  /** How a scalar was written. */
  enum Form {
    /** Text without quotes, in YAML. */
    PLAIN,
    /** Text in quotes, or in a YAML block. */
    QUOTED,
    /** A number, true, false or null in JSON. */
    LITERAL,
    /** Something that is no value and has been reported, such as an alias. */
    BAD
  }
}
