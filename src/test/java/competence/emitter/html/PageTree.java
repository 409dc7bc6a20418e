package competence.emitter.html;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.model.TreeBuilder;
import competence.present.PageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A framework as it can be told from its checklist alone. */
final class PageTree {
  private static final String MAIN_TEXT =
      "> .row > label > bdi:last-of-type:not(.code), > .row > :is(h2, h3, h4, h5, h6) >"
          + " bdi:last-of-type:not(.code)";

  private final Document page;

  private PageTree(Document page) {
    this.page = page;
  }

  static Framework of(Document page) {
    return new PageTree(page).framework();
  }

  private Framework framework() {
    return new Framework(
        Objects.requireNonNull(fact("id")),
        markdown(element(page, "h1 > bdi")),
        element(page, "html").attr("lang"),
        origin(),
        facts(),
        items());
  }

  private @Nullable Origin origin() {
    Element source = factElement("source");
    return source == null
        ? null
        : new Origin(
            element(source, "bdi").wholeText(),
            element(source, "code").wholeText().replace("sha256 ", ""),
            null);
  }

  private Facts facts() {
    Element authors = factElement("authors");
    return new Facts(
        fact("version"),
        words(page.selectFirst(".about")),
        fact("publisher"),
        authors == null ? List.of() : texts(authors, "bdi"),
        fact("rights"),
        fact("license"),
        modified(),
        page.select(".levels li").stream()
            .map(level -> new Level(level.attr("data-level"), level.wholeText()))
            .toList());
  }

  private @Nullable String modified() {
    return page.select(".facts span").stream()
        .filter(span -> span.wholeText().startsWith(PageWords.english().get("modified") + " "))
        .map(span -> element(span, "> bdi:last-child").wholeText())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Element factElement(String key) {
    String label = PageWords.english().get(key);
    return page.select("footer dl > div").stream()
        .filter(line -> element(line, "dt").wholeText().equals(label))
        .map(line -> element(line, "dd"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String fact(String key) {
    Element fact = factElement(key);
    return fact == null ? null : element(fact, "bdi").wholeText();
  }

  private List<Item> items() {
    TreeBuilder tree = new TreeBuilder();
    for (Element element : page.select("main section[id]:not([id^=_]), main li[id]")) {
      while (tree.depth() > around(element)) {
        tree.close();
      }
      tree.open(item(element));
    }
    return tree.finish();
  }

  private static int around(Element element) {
    int count = 0;
    for (Element around = element.parent(); around != null; around = around.parent()) {
      count += around.nameIs("section") || (around.nameIs("li") && around.hasAttr("id")) ? 1 : 0;
    }
    return count;
  }

  private static Item item(Element element) {
    Element row = element(element, "> .row");
    Element more = element.selectFirst("> .row > .more, > .more");
    return new Item(
        element.nameIs("section") ? ItemKind.HEADING : ItemKind.STATEMENT,
        element.id(),
        markdown(element(element, MAIN_TEXT)),
        (more == null ? ItemDetails.NONE : details(more))
            .withCode(words(row.selectFirst("> * > bdi.code"))),
        List.of(),
        null);
  }

  private static ItemDetails details(Element more) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Element property : more.select("> dl > div")) {
      properties.put(element(property, "dt").wholeText(), element(property, "dd").wholeText());
    }
    return new ItemDetails(
        null,
        more.select("> .tag > .level").eachAttr("data-level"),
        words(more.selectFirst("> .tag > bdi:not(.level)")),
        properties,
        words(more.selectFirst("> .note > bdi")));
  }

  private static @Nullable String words(@Nullable Element element) {
    return element == null ? null : element.wholeText();
  }

  private static List<String> texts(Element element, String query) {
    return element.select(query).stream().map(Element::wholeText).toList();
  }

  private static Element element(Element around, String query) {
    return Objects.requireNonNull(around.selectFirst(query), query);
  }

  /** A text with its emphasis, code and links. */
  private static String markdown(Element text) {
    List<Run> runs = new ArrayList<>();
    text.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            runs.add(run(words));
          }
        });
    return Inline.write(runs);
  }

  private static Run run(TextNode words) {
    boolean emphasis = false;
    boolean strong = false;
    boolean code = false;
    String link = null;
    for (Node around = words.parent();
        around != null && !around.nameIs("bdi");
        around = around.parent()) {
      emphasis |= around.nameIs("em");
      strong |= around.nameIs("strong");
      code |= around.nameIs("code");
      link = around.nameIs("a") ? around.attr("href") : link;
    }
    return new Run(words.getWholeText(), emphasis, strong, code, link);
  }
}
