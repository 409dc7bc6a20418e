package competence.reader.markdown;

import competence.diagnostic.Diagnostic;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;

/** A tab before the first word of a line of front matter: the mistake that people see least. */
final class TabIndent {
  private TabIndent() {}

  /**
   * The problem in words of its own if it is such a tab.
   *
   * @param yaml the front matter, with the offsets of the document
   */
  static Diagnostic of(Diagnostic problem, SourceText yaml) {
    Span span = problem.span();
    if (span == null || !yaml.content().startsWith("\t", span.start())) {
      return problem;
    }
    int line = yaml.position(span.start()).line();
    Span before = new Span(yaml.lines().lineStart(line), span.start());
    return WhiteSpace.isBlank(yaml.slice(before))
        ? new Diagnostic(
            problem.code(),
            "line " + line + ", in the front matter, is indented with a tab",
            "type two spaces in place of each tab at the beginning of a line",
            problem.source(),
            span)
        : problem;
  }
}
