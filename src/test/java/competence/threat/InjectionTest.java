package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Thorough;
import competence.compiler.Compilation;
import competence.index.IndexEntry;
import competence.index.IndexPage;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No text of any field becomes markup in any output, and each reads back unchanged. */
@ExtendWith(InputCounter.class)
class InjectionTest {
  private static final int TOGETHER = 150;

  private static List<String> lines() {
    return Payloads.all().stream()
        .map(WhiteSpace::fold)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private static List<List<String>> portions() {
    List<String> all = lines();
    List<List<String>> portions = new ArrayList<>();
    for (int i = 0; i < all.size(); i += TOGETHER) {
      portions.add(all.subList(i, Math.min(i + TOGETHER, all.size())));
    }
    return Thorough.of(portions);
  }

  /** A framework with each line in every field of an item, of the facts and of a level. */
  private static Framework framework(List<String> lines) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String inline = Inline.escape(line);
      String id = "s" + i;
      Item leaf =
          new Item(
              ItemKind.STATEMENT,
              id,
              inline,
              ItemDetails.NONE.withCode(line).withLevel("l").withType(line).withNote(line),
              List.of(),
              null);
      items.add(
          new Item(
              i % 3 == 0 ? ItemKind.HEADING : ItemKind.STATEMENT,
              "p" + i,
              inline,
              ItemDetails.NONE.withCode(line).withType(line).withNote(line),
              List.of(leaf),
              null));
    }
    String first = lines.get(0);
    Facts facts =
        new Facts(first, first, first, lines, first, null, null, List.of(new Level("l", first)));
    return new Framework(
        "f", Inline.escape(first), "en", new Origin(first, "0".repeat(64), null), facts, items);
  }

  private static Framework harmless(int size) {
    return framework(Collections.nCopies(size, "harmless"));
  }

  @Test
  void hasThousandsOfLinesToTry() {
    assertThat(lines()).hasSizeGreaterThan(5_000);
    InputCounter.count(portions().stream().mapToInt(List::size).sum());
  }

  @Test
  void checklistsHaveKnownElementsAndUnchangedTexts() {
    for (List<String> lines : portions()) {
      InputCounter.count(lines.size());
      Document page = Jsoup.parse(SmallStack.emit("html", framework(lines)));
      Document plain = Jsoup.parse(SmallStack.emit("html", harmless(lines.size())));
      assertThat(shape(page)).isEqualTo(shape(plain));
      for (int i = 0; i < lines.size(); i++) {
        String text = Inline.plain(Inline.escape(lines.get(i)));
        Element leaf = Objects.requireNonNull(page.getElementById("s" + i));
        Element label = Objects.requireNonNull(leaf.select("label > bdi").last());
        assertThat(label.wholeText()).isEqualTo(text);
        assertThat(leaf.select(".note > bdi").text()).isEqualTo(normal(lines.get(i)));
      }
    }
  }

  @Test
  void mapsHaveKnownElementsOnly() {
    Set<String> ours = names(SmallStack.emit("svg", harmless(TOGETHER)));
    for (List<String> lines : portions()) {
      InputCounter.count(lines.size());
      assertThat(ours).containsAll(names(SmallStack.emit("svg", framework(lines))));
    }
  }

  @Test
  void indexHasKnownElementsOnly() {
    List<String> plain = shape(Jsoup.parse(index(harmless(TOGETHER))));
    for (List<String> lines : portions()) {
      InputCounter.count(lines.size());
      String first = lines.get(0);
      Framework framework = framework(lines);
      Document page = Jsoup.parse(index(framework));
      assertThat(page.select("script"))
          .hasSameSizeAs(Jsoup.parse(index(harmless(3))).select("script"));
      assertThat(new TreeSet<>(plain)).as(first).containsAll(shape(page));
    }
  }

  private static String index(Framework framework) {
    FrameworkView shown = FrameworkView.of(framework, Presentation.usual());
    return IndexPage.of(
        List.of(new IndexEntry(shown, "f/checklist.html", List.of())), PageWords.english());
  }

  @Test
  void readsBackHandoutsAndRecords() {
    for (List<String> lines : portions()) {
      Framework framework = framework(lines);
      for (String format : List.of("md", "yaml", "json")) {
        InputCounter.count(lines.size());
        String written = SmallStack.emit(format, framework);
        Compilation back = SmallStack.compile("f." + format, written);
        Framework read = SmallStack.tree(back);
        assertThat(SmallStack.emit(format, read)).isEqualTo(written);
        assertThat(SmallStack.emit("yaml", read)).isEqualTo(SmallStack.emit("yaml", framework));
      }
    }
  }

  /** The names and attribute names of all elements, in order. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.normalName()
                    + element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey())
                        .toList())
        .toList();
  }

  private static Set<String> names(String svg) {
    Set<String> names = new TreeSet<>();
    Document map = Jsoup.parse(svg, "", Parser.xmlParser());
    for (Element element : map.getAllElements()) {
      names.add(element.normalName());
      element.attributes().forEach(a -> names.add('@' + a.getKey().toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static String normal(String text) {
    return text.replaceAll("[ \t\n\f\r]+", " ").strip();
  }
}
