package competence.record;

import competence.source.Span;

/** A token of a record: a scalar or one of these. YAML and JSON give the same tokens. */
public sealed interface RecordToken
    permits Node.Scalar, RecordToken.Start, RecordToken.End, RecordToken.Key {
  /** Its position in the file, brackets and quotes included. */
  Span span();

  /**
   * A mapping or a list begins.
   *
   * @param isMapping which of the two
   * @param span the opening bracket; empty where there is none, as in YAML's block style
   */
  record Start(boolean isMapping, Span span) implements RecordToken {}

  /** The innermost open mapping or list ends. */
  record End(Span span) implements RecordToken {}

  /**
   * A key of a mapping; its value follows.
   *
   * @param name the key, escapes undone
   */
  record Key(String name, Span span) implements RecordToken {}
}
