package competence.map;

import static org.assertj.core.api.Assertions.assertThat;

import competence.RandomFrameworks;
import competence.Thorough;
import competence.emitter.Detail;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.Presentation;
import competence.text.WellFormed;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Properties of the maps of all frameworks. */
class MapLawsTest {
  private static final int FRAMEWORKS = Thorough.of(100);
  private static final Presentation LINKED =
      Presentation.usual().withChecklist("a%20b/checklist.html");

  private interface Law {
    void check(Framework framework, Drawn drawn) throws SAXException, IOException;
  }

  private static void forAll(Law law) throws SAXException, IOException {
    for (int seed = 0; seed < FRAMEWORKS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      law.check(framework, Drawn.of(framework, LINKED));
    }
  }

  @Test
  void isTheSameEachTime() throws SAXException, IOException {
    forAll(
        (framework, drawn) -> assertThat(Drawn.of(framework, LINKED).svg()).isEqualTo(drawn.svg()));
  }

  @Test
  void keepsTextsInTheirBoxes() throws SAXException, IOException {
    forAll(
        (framework, drawn) -> {
          for (Element box : drawn.boxes()) {
            Rectangle rectangle = rectangle(Drawn.within(box, "rect").get(0));
            for (Element text : Drawn.within(box, "text")) {
              assertThat(rectangle.contains(area(text))).as(text.getTextContent()).isTrue();
            }
          }
        });
  }

  @Test
  void keepsBoxesSeparateAndOnTheSheet() throws SAXException, IOException {
    forAll(
        (framework, drawn) -> {
          Rectangle sheet = new Rectangle(drawn.size().get(0), drawn.size().get(1));
          List<Rectangle> boxes = new ArrayList<>();
          for (Element box : drawn.boxes()) {
            Rectangle rectangle = rectangle(Drawn.within(box, "rect").get(0));
            assertThat(boxes).noneMatch(rectangle::intersects);
            assertThat(sheet.contains(rectangle)).isTrue();
            boxes.add(rectangle);
          }
          for (Element text : drawn.all("text")) {
            assertThat(sheet.contains(area(text))).as(text.getTextContent()).isTrue();
          }
        });
  }

  @Test
  void linksEveryBoxToItsItem() throws SAXException, IOException {
    forAll(
        (framework, drawn) -> {
          for (Element box : drawn.boxes()) {
            Element link = Drawn.within(box, "a").get(0);
            assertThat(link.getAttribute("href")).matches("a%20b/checklist\\.html#[a-z0-9]+");
            StringBuilder seen = new StringBuilder();
            Drawn.within(box, "text").forEach(text -> seen.append(text.getTextContent()));
            String name = bare(link.getAttribute("aria-label"));
            assertThat(Drawn.within(box, "title").isEmpty() ? name : "")
                .isEqualTo(Drawn.within(box, "title").isEmpty() ? bare(seen.toString()) : "");
          }
        });
  }

  @Test
  void showsOrCountsEveryItemInOrder() throws SAXException, IOException {
    forAll(
        (framework, drawn) -> {
          FrameworkView shown = FrameworkView.of(framework, LINKED);
          List<Item> items = FrameworkMap.drawn(shown);
          List<Item> linked = items.stream().filter(item -> leadsSomewhere(item, drawn)).toList();
          String title = drawn.all("title").get(0).getTextContent();
          assertThat(items)
              .filteredOn(item -> !linked.contains(item))
              .allMatch(item -> title.contains(seen(item)));
          assertThat(links(drawn)).isEqualTo(linked.stream().map(Item::id).toList());
          for (int i = 0; i < linked.size(); i++) {
            String name = drawn.all("a").get(i).getAttribute("aria-label");
            assertThat(name).contains(seen(linked.get(i)));
          }
          assertThat(Detail.ITEM_IDS.count(framework) - items.size())
              .isEqualTo(below(shown, linked));
        });
  }

  private static boolean leadsSomewhere(Item item, Drawn drawn) {
    return links(drawn).contains(item.id());
  }

  private static List<String> links(Drawn drawn) {
    return drawn.all("a").stream()
        .map(link -> link.getAttribute("href"))
        .map(address -> address.substring(address.indexOf('#') + 1))
        .toList();
  }

  private static String seen(Item item) {
    return WellFormed.mendForXml(Inline.plain(item.text()));
  }

  /** The number of items without links below items with links. */
  private static int below(FrameworkView shown, List<Item> linked) {
    List<String> ids = linked.stream().map(Item::id).toList();
    int[] count = {0};
    int[] open = {0};
    Walk.over(
        shown.framework().items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            count[0] += open[0] > 0 && !ids.contains(item.id()) ? 1 : 0;
            open[0] += ids.contains(item.id()) ? 1 : 0;
          }

          @Override
          public void leave(Item item, int depth) {
            open[0] -= ids.contains(item.id()) ? 1 : 0;
          }
        });
    return count[0];
  }

  @Test
  void hasNoScriptsAndNoExternalFiles() throws SAXException, IOException {
    forAll(
        (framework, drawn) -> {
          for (Element element : drawn.all("*")) {
            assertThat(element.getTagName())
                .isIn("svg", "title", "desc", "style", "g", "a", "rect", "path", "text");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
              String name = element.getAttributes().item(i).getNodeName();
              assertThat(name.toLowerCase(Locale.ROOT))
                  .doesNotStartWith("on")
                  .isNotEqualTo("style");
            }
          }
        });
  }

  /**
   * Lines have no trailing spaces, and the name for screen readers has a comma before the count.
   */
  private static String bare(String text) {
    return text.replaceAll("[ ,]", "");
  }

  private static Rectangle rectangle(Element rect) {
    return new Rectangle(
        Drawn.number(rect, "x"),
        Drawn.number(rect, "y"),
        Drawn.number(rect, "width"),
        Drawn.number(rect, "height"));
  }

  /** The area of a line of text. */
  private static Rectangle area(Element text) {
    String name = text.getAttribute("class").toUpperCase(Locale.ROOT);
    Font font = name.isEmpty() ? Font.TEXT : Font.valueOf(name);
    int width = (int) (font.width(text.getTextContent()) / Font.units(1));
    boolean left =
        text.getAttribute("direction").equals("rtl")
            == text.getAttribute("text-anchor").equals("end");
    int x = Drawn.number(text, "x");
    int y = Drawn.number(text, "y");
    return new Rectangle(left ? x : x - width, y - font.size(), Math.max(1, width), font.size());
  }
}
