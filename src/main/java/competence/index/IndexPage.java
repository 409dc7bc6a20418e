package competence.index;

import competence.map.Chart;
import competence.map.FrameworkMap;
import competence.map.MapWriter;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import competence.present.PageWords;
import java.util.List;

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
      case "cards" -> CardWriter.write(entries, words, out);
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
}
