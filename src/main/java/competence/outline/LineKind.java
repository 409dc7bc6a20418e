package competence.outline;

/** What a line is, as far as its words and the profile tell. */
enum LineKind {
  SECTION,
  HEADING,
  STATEMENT,
  STEM,
  CHILD,
  OMIT,
  /** The profile says nothing about it. */
  UNKNOWN
}
