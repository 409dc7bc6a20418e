package competence.emitter.html;

import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Frameworks to be written, and the pages they make. */
final class Samples {
  private Samples() {}

  static Item statement(String id, String text, Item... below) {
    return new Item(ItemKind.STATEMENT, id, text, ItemDetails.NONE, List.of(below), null);
  }

  static Item heading(String id, String text, Item... below) {
    return new Item(ItemKind.HEADING, id, text, ItemDetails.NONE, List.of(below), null);
  }

  static Framework framework(Item... items) {
    return new Framework("garden", "Gardening", "en", null, Facts.NONE, List.of(items));
  }

  /** One of everything: facts, levels, codes, notes, nested stems, headings at seven levels. */
  static Framework rich() {
    Item gauge =
        new Item(
            ItemKind.STATEMENT,
            "gauge",
            "reading the *gauge*",
            ItemDetails.NONE
                .withCode("A2.1")
                .withLevel("e")
                .withType("skill")
                .withNote("Ask first."),
            List.of(),
            null);
    Item water =
        new Item(
            ItemKind.STATEMENT,
            "water",
            "An ability to water, through:",
            ItemDetails.NONE.withCode("A2").withNote("In summer."),
            List.of(statement("soil", "testing the soil:", gauge)),
            null);
    Item deepest = heading("h7", "Seventh", statement("seal", "An ability to seal"));
    for (int level = 6; level > 1; level--) {
      deepest = heading("h" + level, "Level " + level, deepest);
    }
    return new Framework(
        "garden",
        "Gardening for *all*",
        "en",
        new Origin("garden.html", "0".repeat(64), null),
        new Facts(
            "2nd",
            "What gardeners do.",
            "The Garden Press",
            List.of("A. One", "B. Two"),
            "(c) Garden Press",
            "https://example.org/licence",
            "2026-03-01",
            List.of(new Level("b", "Beginner"), new Level("e", "Expert"))),
        List.of(
            statement("first", "Before any heading"),
            heading("watering", "Watering", water, deepest, statement("last", "After all")),
            heading("pruning", "Pruning", statement("prune", "An ability to prune"))));
  }

  static String html(Framework framework) {
    return html(framework, Presentation.usual());
  }

  private static String html(Framework framework, Presentation presentation) {
    StringBuilder out = new StringBuilder();
    try {
      new HtmlEmitter().emit(framework, presentation, out, new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static Document page(Framework framework) {
    return Jsoup.parse(html(framework));
  }

  static Document page(Framework framework, Presentation presentation) {
    return Jsoup.parse(html(framework, presentation));
  }
}
