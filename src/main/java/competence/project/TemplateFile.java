package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.emitter.html.PlaceholderNames;
import competence.markup.Template;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Similarity;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a page of the user that replaces the built-in one. */
final class TemplateFile implements Template.Filler {
  private final Diagnostics diagnostics;
  private final Set<String> found = new LinkedHashSet<>();
  private int at;

  private TemplateFile(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The unchanged page; placeholders that are unknown or missing are reported. */
  static String read(SourceText page, Diagnostics diagnostics) {
    TemplateFile file = new TemplateFile(diagnostics);
    new Template(page.content()).fill(file);
    for (String name : PlaceholderNames.NEEDED) {
      if (!file.found.contains(name)) {
        diagnostics.add(
            Code.SHOW107, null, "the placeholder {{" + name + "}} is missing from this page");
      }
    }
    return page.content();
  }

  @Override
  public void literal(String text) {
    at += text.length();
  }

  @Override
  public void placeholder(String name) {
    int end = at + name.length() + "{{}}".length();
    found.add(name);
    if (!PlaceholderNames.KNOWN.contains(name)) {
      diagnostics.add(
          Code.SHOW106,
          new Span(at, end),
          "unknown placeholder {{" + name + "}}",
          Similarity.nearest(name, PlaceholderNames.KNOWN)
              .map(near -> "did you mean {{" + near + "}}?")
              .orElse("competence template prints a page that has them all"));
    }
    at = end;
  }
}
