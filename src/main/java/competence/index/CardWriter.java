package competence.index;

import competence.markup.Direction;
import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Facts;
import competence.model.Framework;
import competence.present.PageWords;
import java.util.List;
import java.util.Locale;

/** Writes a card for each framework: its title, its facts, and links to its outputs. */
final class CardWriter {
  private final PageWords words;
  private final boolean manyLanguages;
  private final Markup out;

  private CardWriter(PageWords words, boolean manyLanguages, Markup out) {
    this.words = words;
    this.manyLanguages = manyLanguages;
    this.out = out;
  }

  static void write(List<IndexEntry> entries, PageWords words, Markup out) {
    long languages = entries.stream().map(e -> e.shown().framework().language()).distinct().count();
    CardWriter writer = new CardWriter(words, languages > 1, out);
    for (int i = 0; i < entries.size(); i++) {
      writer.card(entries.get(i), "_card-" + (i + 1));
    }
  }

  private void card(IndexEntry entry, String id) {
    Framework framework = entry.shown().framework();
    String language = framework.language();
    WordsWriter phrases = new WordsWriter(words, language, out);
    out.raw("<li class=\"card\" lang=\"").value(language);
    out.raw("\" dir=\"" + Direction.of(language) + "\">\n<h2 id=\"" + id + "\"><a href=\"");
    out.value(entry.checklist()).raw("\">").inlineWithoutLinks(framework.title());
    out.raw("</a></h2>\n");
    phrases.description(framework.facts().description());
    facts(entry, phrases);
    out.raw("<ul class=\"links\" role=\"list\">\n");
    link("html", entry.checklist(), id, phrases);
    entry.others().forEach(other -> link(other.format(), other.address(), id, phrases));
    out.raw("</ul>\n</li>\n");
  }

  private void facts(IndexEntry entry, WordsWriter phrases) {
    Framework framework = entry.shown().framework();
    Facts facts = framework.facts();
    int sections = entry.sections();
    out.raw("<p class=\"facts\"><span>");
    phrases.count("count", entry.competences()).raw("</span>");
    if (sections > 0) {
      out.raw(" <span>");
      phrases.count("index.sections", sections).raw("</span>");
    }
    phrases.fact("version", facts.version());
    phrases.fact("modified", facts.modified());
    phrases.fact("index.language", manyLanguages ? framework.language() : null);
    out.raw("</p>\n");
  }

  /**
   * Each card has a link with this text, so the title of the card describes it. A format without a
   * word for it is shown by its name.
   */
  private void link(String format, String address, String title, WordsWriter phrases) {
    out.raw("<li><a href=\"").value(address).raw("\" aria-describedby=\"" + title + "\">");
    if (words.texts().containsKey("index." + format)) {
      phrases.write("index." + format);
    } else {
      out.text(format.toUpperCase(Locale.ROOT));
    }
    out.raw("</a></li>\n");
  }
}
