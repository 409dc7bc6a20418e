package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.Phrases;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Walk;
import competence.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known about the framework: in short below the title, the rest at the foot. */
final class FactsWriter {
  private FactsWriter() {}

  /** How many competences, which version, what for. */
  static void summary(Framework framework, Phrases phrases, Markup out) {
    Facts facts = framework.facts();
    out.raw("<p class=\"facts\"><span>");
    phrases.count("count", leaves(framework)).raw("</span>");
    fact("version", facts.version(), phrases, out);
    fact("modified", facts.modified(), phrases, out);
    out.raw("</p>\n");
    if (facts.description() != null) {
      out.raw("<p class=\"about\" dir=\"auto\">").text(facts.description()).raw("</p>\n");
    }
  }

  private static void fact(String key, @Nullable String value, Phrases phrases, Markup out) {
    if (value != null) {
      out.raw(" <span>");
      phrases.write(key).raw(" <bdi>").text(value).raw("</bdi></span>");
    }
  }

  private static int leaves(Framework framework) {
    int[] leaves = {0};
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            leaves[0] += item.isLeaf() ? 1 : 0;
          }
        });
    return leaves[0];
  }

  /** The steps of proficiency, if the framework has any. */
  static void levels(Framework framework, Phrases phrases, Markup out) {
    if (framework.facts().levels().isEmpty()) {
      return;
    }
    out.raw("<div class=\"levels\">\n<p id=\"_levels\">");
    phrases.write("levels").raw("</p>\n<ol aria-labelledby=\"_levels\">\n");
    for (Level level : framework.facts().levels()) {
      out.raw("<li data-level=\"")
          .value(level.id())
          .raw("\"><bdi>")
          .text(level.title())
          .raw("</bdi></li>\n");
    }
    out.raw("</ol>\n</div>\n");
  }

  /** Where it comes from and whose it is. */
  static void foot(Framework framework, Phrases phrases, Markup out) {
    Facts facts = framework.facts();
    Foot foot = new Foot(phrases, out);
    out.raw("<dl>\n");
    foot.line("rights", facts.rights());
    foot.license(facts.license());
    foot.authors(facts.authors());
    foot.line("publisher", facts.publisher());
    foot.line("version", facts.version());
    foot.source(framework.origin());
    foot.line("id", framework.id());
    out.raw("</dl>\n");
  }

  private record Foot(Phrases phrases, Markup out) {
    void line(String key, @Nullable String value) {
      if (value != null && !value.isEmpty()) {
        open(key).raw("<bdi>").text(value).raw("</bdi></dd></div>\n");
      }
    }

    void authors(List<String> authors) {
      if (!authors.isEmpty()) {
        open("authors");
        for (int i = 0; i < authors.size(); i++) {
          out.raw(i == 0 ? "<bdi>" : ", <bdi>").text(authors.get(i)).raw("</bdi>");
        }
        out.raw("</dd></div>\n");
      }
    }

    void license(@Nullable String license) {
      String link = license == null ? null : WebAddress.safe(license).orElse(null);
      if (link == null) {
        line("license", license);
      } else {
        open("license").raw("<a rel=\"license\" href=\"").value(link).raw("\"><bdi>");
        out.text(link).raw("</bdi></a></dd></div>\n");
      }
    }

    void source(@Nullable Origin origin) {
      if (origin != null) {
        open("source").raw("<bdi>").text(origin.file()).raw("</bdi> <code>sha256 ");
        out.text(origin.sha256()).raw("</code></dd></div>\n");
      }
    }

    private Markup open(String key) {
      out.raw("<div><dt>");
      return phrases.write(key).raw("</dt> <dd>");
    }
  }
}
