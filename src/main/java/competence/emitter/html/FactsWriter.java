package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Walk;
import competence.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** Writes the facts about a framework: the most important ones below the title, all at the foot. */
final class FactsWriter {
  private static final String END = "</dd></div>\n";

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
    int[] leaves = {0};
    Walk.over(framework.items(), (item, depth) -> leaves[0] += item.isLeaf() ? 1 : 0);
    out.raw("<p class=\"facts\"><span>");
    words.count("count", leaves[0]).raw("</span>");
    words.fact("version", facts.version());
    words.fact("modified", facts.modified());
    out.raw("</p>\n");
    words.description(facts.description());
  }

  /** Writes the levels of proficiency, if the framework has any. */
  void levels() {
    if (!facts.levels().isEmpty()) {
      words.html("<div class=\"levels\">\n<p id=\"_levels\">{}</p>\n", "levels");
      out.raw("<ol aria-labelledby=\"_levels\">\n");
      for (Level level : facts.levels()) {
        String id = level.id();
        out.html("<li data-level=\"{}\"><bdi>{}</bdi></li>\n", id, level.title());
      }
      out.raw("</ol>\n</div>\n");
    }
  }

  /** Writes rights, authors, publisher, version, source and id. */
  void foot() {
    String license = facts.license();
    String link = license == null ? null : WebAddress.safe(license).orElse(null);
    Origin origin = framework.origin();
    out.raw("<dl>\n");
    line("rights", facts.rights());
    if (link == null) {
      line("license", license);
    } else {
      open("license").html("<a rel=\"license\" href=\"{}\"><bdi>{}</bdi></a>", link, link).raw(END);
    }
    if (!facts.authors().isEmpty()) {
      open("authors").raw("<bdi>");
      out.raw(String.join("</bdi>, <bdi>", facts.authors().stream().map(Markup::escape).toList()));
      out.raw("</bdi>" + END);
    }
    line("publisher", facts.publisher());
    line("version", facts.version());
    if (origin != null) {
      String hash = origin.sha256();
      open("source").html("<bdi>{}</bdi> <code>sha256 {}</code>", origin.file(), hash).raw(END);
    }
    line("id", framework.id());
    out.raw("</dl>\n");
  }

  private void line(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      open(key).html("<bdi>{}</bdi>", value).raw(END);
    }
  }

  private Markup open(String key) {
    return words.html("<div><dt>{}</dt> <dd>", key);
  }
}
