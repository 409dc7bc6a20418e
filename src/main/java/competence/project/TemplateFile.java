package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.emitter.html.HtmlEmitter;
import competence.markup.Template;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Similarity;

/** Reads a page of the user's, which replaces the program's own. */
final class TemplateFile {
  private TemplateFile() {}

  /** The page as it is; placeholders that are unknown or missing are reported. */
  static String read(SourceText page, Diagnostics diagnostics) {
    Template template = new Template(page.content());
    int at = 0;
    for (Template.Part part : template.parts()) {
      int braces = part.isPlaceholder() ? "{{}}".length() : 0;
      int end = at + part.text().length() + braces;
      if (part.isPlaceholder() && !HtmlEmitter.placeholders().contains(part.text())) {
        unknown(part.text(), new Span(at, end), diagnostics);
      }
      at = end;
    }
    for (String name : HtmlEmitter.NEEDED_PLACEHOLDERS) {
      if (!template.placeholders().contains(name)) {
        diagnostics.add(
            Code.SHOW107, null, "the placeholder {{" + name + "}} is missing from this page");
      }
    }
    return page.content();
  }

  private static void unknown(String name, Span span, Diagnostics diagnostics) {
    diagnostics.add(
        Code.SHOW106,
        span,
        "unknown placeholder {{" + name + "}}",
        Similarity.nearest(name, HtmlEmitter.placeholders())
            .map(near -> "did you mean {{" + near + "}}?")
            .orElse("competence template prints a page that has them all"));
  }
}
