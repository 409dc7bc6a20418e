package competence.record;

import competence.source.Span;

/** A token of a record: a scalar or one of these. YAML and JSON give the same tokens. */
public sealed interface RecordToken
    permits Node.Scalar, RecordToken.Start, RecordToken.End, RecordToken.Key {

  /**
   * A mapping or a list begins.
   *
   * @param shape which of the two
   * @param span the opening bracket; empty where there is none, as in YAML's block style
   */
  record Start(Shape shape, Span span) implements RecordToken {}

  /** The innermost open mapping or list ends. */
  record End() implements RecordToken {}

  /**
   * A key of a mapping; its value follows.
   *
   * @param name the key, escapes undone
   * @param span its position, quotes included
   */
  record Key(String name, Span span) implements RecordToken {}

  /** The shape of a value that has parts. */
  enum Shape {
    /** Keys and values. */
    MAPPING,
    /** Values one after the other. */
    SEQUENCE
  }
}
