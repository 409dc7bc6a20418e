package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Walk;
import competence.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the facts about a framework: the most important ones below the title, all at the foot. */
final class FactsWriter {
  private final Framework framework;
  private final Facts facts;
  private final WordsWriter words;
  private final Markup out;

  FactsWriter(Framework framework, WordsWriter words, Markup out) {
    this.framework = framework;
    this.facts = framework.facts();
    this.words = words;
    this.out = out;
  }

  /** Writes the number of competences, the version, and the description. */
  void summary() {
    out.raw("<p class=\"facts\"><span>");
    words.count("count", leaves()).raw("</span>");
    words.fact("version", facts.version());
    words.fact("modified", facts.modified());
    out.raw("</p>\n");
    words.description(facts.description());
  }

  private int leaves() {
    int[] leaves = {0};
    Walk.over(framework.items(), (item, depth) -> leaves[0] += item.isLeaf() ? 1 : 0);
    return leaves[0];
  }

  /** Writes the levels of proficiency, if the framework has any. */
  void levels() {
    if (facts.levels().isEmpty()) {
      return;
    }
    out.raw("<div class=\"levels\">\n<p id=\"_levels\">");
    words.write("levels").raw("</p>\n<ol aria-labelledby=\"_levels\">\n");
    for (Level level : facts.levels()) {
      out.raw("<li data-level=\"")
          .value(level.id())
          .raw("\"><bdi>")
          .text(level.title())
          .raw("</bdi></li>\n");
    }
    out.raw("</ol>\n</div>\n");
  }

  /** Writes rights, authors, publisher, version, source and id. */
  void foot() {
    out.raw("<dl>\n");
    line("rights", facts.rights());
    license(facts.license());
    authors(facts.authors());
    line("publisher", facts.publisher());
    line("version", facts.version());
    source(framework.origin());
    line("id", framework.id());
    out.raw("</dl>\n");
  }

  private void line(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      open(key).raw("<bdi>").text(value).raw("</bdi></dd></div>\n");
    }
  }

  private void authors(List<String> authors) {
    if (!authors.isEmpty()) {
      open("authors");
      for (int i = 0; i < authors.size(); i++) {
        out.raw(i == 0 ? "<bdi>" : ", <bdi>").text(authors.get(i)).raw("</bdi>");
      }
      out.raw("</dd></div>\n");
    }
  }

  private void license(@Nullable String license) {
    String link = license == null ? null : WebAddress.safe(license).orElse(null);
    if (link == null) {
      line("license", license);
    } else {
      open("license").raw("<a rel=\"license\" href=\"").value(link).raw("\"><bdi>");
      out.text(link).raw("</bdi></a></dd></div>\n");
    }
  }

  private void source(@Nullable Origin origin) {
    if (origin != null) {
      open("source").raw("<bdi>").text(origin.file()).raw("</bdi> <code>sha256 ");
      out.text(origin.sha256()).raw("</code></dd></div>\n");
    }
  }

  private Markup open(String key) {
    out.raw("<div><dt>");
    return words.write(key).raw("</dt> <dd>");
  }
}
