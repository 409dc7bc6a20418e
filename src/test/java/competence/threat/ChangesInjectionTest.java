package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.Thorough;
import competence.changes.Written;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Retired;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No text of any field of two editions becomes markup in an output of their differences. */
@ExtendWith(InputCounter.class)
class ChangesInjectionTest {
  private static final int TOGETHER = 25;

  /** Texts that GitHub links after it has rendered the Markdown. */
  private static final Pattern CALLS =
      Pattern.compile("@[A-Za-z0-9]|#[0-9]|(?i:gh-[0-9])|:[a-z0-9+_-]+:|://|(?i:www\\.)");

  private static List<String> lines() {
    List<String> lines = new ArrayList<>(HostileTexts.ALL);
    lines.addAll(Payloads.all());
    lines.addAll(
        List.of(
            "@admin",
            "x@admin",
            "owner/repo#12",
            "GH-12",
            ":tada:",
            "![a](https://example.org/a.png)",
            "<!-- x -->",
            "<https://example.org>",
            "[^1]",
            "{{title}}"));
    return lines.stream().map(WhiteSpace::fold).filter(line -> !line.isEmpty()).distinct().toList();
  }

  private static Framework framework(List<String> lines, String end, boolean gone) {
    List<Item> items = new ArrayList<>();
    List<Retired> retired = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i) + end;
      String text = Inline.escape(line);
      List<Item> below = new ArrayList<>();
      below.add(item("s" + i, Inline.escape(end + lines.get(i)), line, List.of()));
      below.add(item("o" + i + end, text, line, List.of()));
      if (gone) {
        retired.add(new Retired(ItemKind.STATEMENT, "o" + i, text, List.of(lines.get(i), "s" + i)));
      }
      Collections.rotate(below, gone ? 1 : 0);
      items.add(item("p" + i, text, line, below));
    }
    String first = lines.get(0) + end;
    Facts facts = new Facts(first, first, first, List.of(first), first, null, first, levels(first));
    Origin origin = new Origin(first, "0".repeat(64), null);
    return new Framework("f" + first, Inline.escape(first), "en", origin, facts, items, retired);
  }

  private static List<Level> levels(String title) {
    return List.of(new Level("l", title));
  }

  private static Item item(String id, String text, String line, List<Item> below) {
    ItemKind kind = line.length() % 2 == 0 ? ItemKind.HEADING : ItemKind.STATEMENT;
    return new Item(
        kind,
        id,
        text,
        ItemDetails.NONE.withCode(line).withLevel(line).withType(line).withNote(line),
        below,
        null);
  }

  private static Set<String> kinds(Document page) {
    Set<String> kinds = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      kinds.add(element.tagName());
      element.attributes().forEach(a -> kinds.add(element.tagName() + ' ' + a.getKey()));
    }
    return kinds;
  }

  private static List<List<String>> portions() {
    List<String> all = lines();
    List<List<String>> portions = new ArrayList<>();
    for (int i = 0; i < all.size(); i += TOGETHER) {
      portions.add(all.subList(i, Math.min(i + TOGETHER, all.size())));
    }
    return Thorough.of(portions);
  }

  @Test
  void escapesTextsInThePage() {
    List<String> harmless = Collections.nCopies(2, "word");
    Document usual =
        Jsoup.parse(Written.page(framework(harmless, "", false), framework(harmless, "!", true)));
    for (List<String> portion : portions()) {
      String html = Written.page(framework(portion, "", false), framework(portion, "!", true));
      Document page = Jsoup.parse(html);
      assertThat(kinds(usual)).as(portion.get(0)).containsAll(kinds(page));
      assertThat(page.select("style")).as(portion.get(0)).hasSize(1);
      assertThat(page.select("a[href]").eachAttr("href")).allMatch(a -> a.startsWith("#"));
      InputCounter.count(portion.size());
    }
  }

  @Test
  void escapesTextsAndMentionsInTheComment() {
    Set<String> own =
        Set.of("h2", "h3", "p", "ul", "li", "strong", "em", "code", "del", "ins", "span");
    for (List<String> portion : portions()) {
      for (String line : portion) {
        List<String> lines = List.of(line);
        String written = Written.markdown(framework(lines, "", false), framework(lines, "!", true));
        String html =
            HtmlRenderer.builder().build().render(Parser.builder().build().parse(written));
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : page.body().select("*:not(body)")) {
          assertThat(own).as(line).contains(element.tagName());
          assertThat(element.attributes()).as(line).isEmpty();
        }
        page.body()
            .nodeStream(TextNode.class)
            .forEach(
                text ->
                    assertThat(CALLS.matcher(text.getWholeText()).find())
                        .as(text.getWholeText())
                        .isFalse());
        InputCounter.count(1);
      }
    }
  }
}
