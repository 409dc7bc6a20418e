package competence.structure;

/** The kind of a line, as far as its words and the profile tell. */
enum LineKind {
  SECTION,
  HEADING,
  /** A statement by its words; a stem may still take it. */
  STATEMENT,
  /** A statement by a decision of the profile: no stem takes it. */
  STATEMENT_OF_ITS_OWN,
  STEM,
  CHILD,
  OMIT,
  /** The profile says nothing about it. */
  UNKNOWN
}
