package competence.outline;

/** What a line is, as far as its words and the profile tell. */
enum LineKind {
  SECTION,
  HEADING,
  /** A statement by its words; a stem may adopt it nevertheless. */
  STATEMENT,
  /** A statement by decision: no stem adopts it. */
  STATEMENT_OF_ITS_OWN,
  STEM,
  CHILD,
  OMIT,
  /** The profile says nothing about it. */
  UNKNOWN
}
