package competence.index;

import competence.map.Chart;
import competence.map.FrameworkMap;
import competence.map.MapWriter;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Framework;
import competence.present.PageWords;
import java.util.List;
import java.util.Locale;

/**
 * Writes an index: one HTML file that needs no other file, with a card for each framework, a search
 * over all competences, and a map. Without JavaScript it is a page of links.
 */
public final class IndexPage {
  private static final HtmlPage PAGE =
      HtmlPage.of(
          "index/index.html",
          "index/index.css",
          MapWriter.STYLE,
          List.of("html/script/fold.js", "index/index.js"));

  private static final String WORDS = "words:";

  private final List<IndexEntry> entries;
  private final PageWords words;
  private final Markup out;

  private IndexPage(List<IndexEntry> entries, PageWords words, Markup out) {
    this.entries = entries;
    this.words = words;
    this.out = out;
  }

  /**
   * The page.
   *
   * @param entries the frameworks, in the order in which people see them
   * @param words the words of the page
   */
  public static String of(List<IndexEntry> entries, PageWords words) {
    StringBuilder page = new StringBuilder();
    Markup out = new Markup(page);
    PAGE.write(out, new IndexPage(List.copyOf(entries), words, out)::placeholder);
    return page.toString();
  }

  private void placeholder(String name) {
    switch (name) {
      case "language" -> out.value(words.language());
      case "direction" -> out.raw(Direction.of(words.language()));
      case "data" -> out.raw(IndexData.json(entries, words));
      case "summary" -> out.text(summary());
      case "cards" -> cards();
      case "map" -> MapWriter.writeWithin(map(), out);
      default -> out.text(words.get(name.substring(WORDS.length())));
    }
  }

  private String summary() {
    int competences = entries.stream().mapToInt(IndexEntry::competences).sum();
    return words.count("index.frameworks", entries.size())
        + " \u00B7 "
        + words.count("count", competences);
  }

  /** A map with a column for each framework. */
  private Chart map() {
    String title = words.get("index.title");
    String name = title + " \u2013 " + words.get("map.kind");
    List<Chart.Column> columns =
        entries.stream().map(e -> FrameworkMap.column(e.shown(), words, e.checklist())).toList();
    return new Chart(title, name, summary(), words.language(), words.language(), columns);
  }

  /** A card for each framework: its title, its facts, and links to its outputs. */
  private void cards() {
    long languages = entries.stream().map(e -> e.shown().framework().language()).distinct().count();
    for (int i = 0; i < entries.size(); i++) {
      IndexEntry entry = entries.get(i);
      Framework framework = entry.shown().framework();
      String language = framework.language();
      String id = "_card-" + (i + 1);
      WordsWriter phrases = new WordsWriter(words, language, out);
      out.html("<li class=\"card\" lang=\"{}\" dir=\"{}\">\n", language, Direction.of(language));
      out.html("<h2 id=\"{}\"><a href=\"{}\">", id, entry.checklist());
      out.inlineWithoutLinks(framework.title()).raw("</a></h2>\n");
      phrases.description(framework.facts().description());
      facts(entry, phrases, languages > 1);
      out.raw("<ul class=\"links\" role=\"list\">\n");
      link("html", entry.checklist(), id, phrases);
      entry.others().forEach(other -> link(other.format(), other.address(), id, phrases));
      out.raw("</ul>\n</li>\n");
    }
  }

  private void facts(IndexEntry entry, WordsWriter phrases, boolean withLanguage) {
    Framework framework = entry.shown().framework();
    int sections = entry.sections();
    out.raw("<p class=\"facts\"><span>");
    phrases.count("count", entry.competences()).raw("</span>");
    if (sections > 0) {
      out.raw(" <span>");
      phrases.count("index.sections", sections).raw("</span>");
    }
    phrases.fact("version", framework.facts().version());
    phrases.fact("modified", framework.facts().modified());
    phrases.fact("index.language", withLanguage ? framework.language() : null);
    out.raw("</p>\n");
  }

  /**
   * Each card has a link with this text, so the title of the card describes it. A format without a
   * word for it is shown by its name.
   */
  private void link(String format, String address, String title, WordsWriter phrases) {
    out.html("<li><a href=\"{}\" aria-describedby=\"{}\">", address, title);
    if (words.texts().containsKey("index." + format)) {
      phrases.write("index." + format);
    } else {
      out.text(format.toUpperCase(Locale.ROOT));
    }
    out.raw("</a></li>\n");
  }
}
