package competence.index;

import competence.markup.Direction;
import competence.markup.Markup;
import competence.markup.Phrases;
import competence.model.Facts;
import competence.model.Framework;
import competence.present.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a card for each framework: what it is, how much, and where it can be read. */
final class CardWriter {
  private final Words words;
  private final boolean manyLanguages;
  private final Markup out;

  private CardWriter(Words words, boolean manyLanguages, Markup out) {
    this.words = words;
    this.manyLanguages = manyLanguages;
    this.out = out;
  }

  static void write(List<Listed> list, Words words, Markup out) {
    long languages = list.stream().map(l -> l.shown().framework().language()).distinct().count();
    CardWriter writer = new CardWriter(words, languages > 1, out);
    for (int i = 0; i < list.size(); i++) {
      writer.card(list.get(i), "_card-" + (i + 1));
    }
  }

  private void card(Listed listed, String id) {
    Framework framework = listed.shown().framework();
    String language = framework.language();
    Phrases phrases = new Phrases(words, language, out);
    out.raw("<li class=\"card\" lang=\"").value(language);
    out.raw("\" dir=\"" + Direction.of(language) + "\">\n<h2 id=\"" + id + "\"><a href=\"");
    out.value(listed.checklist()).raw("\">").inlineWithoutLinks(framework.title());
    out.raw("</a></h2>\n");
    String about = framework.facts().description();
    if (about != null) {
      out.raw("<p class=\"about\" dir=\"auto\">").text(about).raw("</p>\n");
    }
    facts(listed, phrases);
    out.raw("<ul class=\"links\" role=\"list\">\n");
    link("html", listed.checklist(), id, phrases);
    listed.others().forEach(other -> link(other.format(), other.address(), id, phrases));
    out.raw("</ul>\n</li>\n");
  }

  private void facts(Listed listed, Phrases phrases) {
    Framework framework = listed.shown().framework();
    Facts facts = framework.facts();
    Tally tally = Tally.of(listed.shown());
    out.raw("<p class=\"facts\"><span>");
    phrases.count("count", tally.competences()).raw("</span>");
    if (tally.sections() > 0) {
      out.raw(" <span>");
      phrases.count("index.sections", tally.sections()).raw("</span>");
    }
    fact("version", facts.version(), phrases);
    fact("modified", facts.modified(), phrases);
    fact("index.language", manyLanguages ? framework.language() : null, phrases);
    out.raw("</p>\n");
  }

  private void fact(String key, @Nullable String value, Phrases phrases) {
    if (value != null) {
      out.raw(" <span>");
      phrases.write(key).raw(" <bdi>").text(value).raw("</bdi></span>");
    }
  }

  /**
   * The title describes the link: each card has a link of this name. A format without a word of its
   * own is called by its name.
   */
  private void link(String format, String address, String title, Phrases phrases) {
    out.raw("<li><a href=\"").value(address).raw("\" aria-describedby=\"" + title + "\">");
    if (words.texts().containsKey("index." + format)) {
      phrases.write("index." + format);
    } else {
      out.text(format.toUpperCase(Locale.ROOT));
    }
    out.raw("</a></li>\n");
  }
}
