package competence.diagnostic;

/** Colours for the terminal (ECMA-48), or none. */
enum Style {
  /** No colours. */
  PLAIN,
  /** Colours that suit dark and light backgrounds. */
  ANSI;

  /** The colour in which severities are known. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  /** Bold. */
  String strong(String text) {
    return paint("1", text);
  }

  /** What frames the source line. */
  String frame(String text) {
    return paint("34", text);
  }

  private String paint(String colour, String text) {
    return this == PLAIN ? text : "\u001B[" + colour + 'm' + text + "\u001B[0m";
  }
}
