package competence.index;

import competence.map.Chart;
import competence.map.FrameworkMap;
import competence.map.MapWriter;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.markup.Parts;
import competence.markup.Style;
import competence.markup.Template;
import competence.present.Words;
import competence.source.Resources;
import competence.text.ContentHash;
import java.util.List;

/**
 * Writes an index: one HTML file that needs nothing from elsewhere, with a card for each framework,
 * a search over all their competences, and a map. Without JavaScript it is a page of links.
 */
public final class IndexPage implements Template.Filler {
  private static final Template PAGE = new Template(Resources.text("index/index.html"));
  private static final String STYLE =
      "\n"
          + Parts.joined("", List.of("html/style/colours.css", "index/index.css"), List.of())
          + MapWriter.STYLE;
  private static final String SCRIPT =
      "\n(() => {\n'use strict';\n"
          + Parts.joined("", List.of("html/script/fold.js", "index/index.js"), List.of())
          + "})();\n";
  private static final String WORDS = "words:";

  private final List<Listed> list;
  private final Words words;
  private final Markup out;

  private IndexPage(List<Listed> list, Words words, Markup out) {
    this.list = list;
    this.words = words;
    this.out = out;
  }

  /**
   * The page.
   *
   * @param list the frameworks, in the order in which people see them
   * @param words the page's own words
   */
  public static String of(List<Listed> list, Words words) {
    StringBuilder page = new StringBuilder();
    PAGE.fill(new IndexPage(List.copyOf(list), words, new Markup(page)));
    return page.toString();
  }

  @Override
  public void literal(String text) {
    out.raw(text);
  }

  @Override
  public void placeholder(String name) {
    switch (name) {
      case "language" -> out.value(words.language());
      case "direction" -> out.raw(Direction.of(words.language()));
      case "style" -> out.raw(STYLE);
      case "style-hash" -> out.raw(new Style(STYLE).hash());
      case "script" -> out.raw(SCRIPT);
      case "script-hash" -> out.raw(ContentHash.of(SCRIPT));
      case "data" -> out.raw(IndexData.json(list, words));
      case "summary" -> out.text(summary());
      case "cards" -> CardWriter.write(list, words, out);
      case "map" -> MapWriter.writeWithin(map(), out);
      default -> out.text(words.get(name.substring(WORDS.length())));
    }
  }

  private String summary() {
    int competences = list.stream().mapToInt(l -> Tally.of(l.shown()).competences()).sum();
    return words.count("index.frameworks", list.size())
        + " \u00B7 "
        + words.count("count", competences);
  }

  /** A column for each framework. */
  private Chart map() {
    String title = words.get("index.title");
    String name = title + " \u2013 " + words.get("map.kind");
    List<Chart.Column> columns =
        list.stream().map(l -> FrameworkMap.column(l.shown(), words, l.checklist())).toList();
    return new Chart(title, name, summary(), words.language(), words.language(), columns);
  }
}
