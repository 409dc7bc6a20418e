package competence.emitter;

/** What an output is for. This decides which presentation settings apply to it. */
public enum OutputKind {
  /** For programs: no presentation setting applies. */
  DATA,
  /** For people, in a viewer of their own: words, numbering, selection and depth apply. */
  DOCUMENT,
  /** A web page to tick and fill in: style sheet, template and paper size apply too. */
  CHECKLIST,
  /** The same web page, which the browser prints to the file that people get. */
  PRINT
}
