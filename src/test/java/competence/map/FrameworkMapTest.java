package competence.map;

import static org.assertj.core.api.Assertions.assertThat;

import competence.map.Chart.Box;
import competence.map.Chart.Column;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.NumberingStyle;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class FrameworkMapTest {
  private int ids;

  private Item item(ItemKind kind, String text, Item... below) {
    return new Item(kind, "s" + ids++, text, ItemDetails.NONE, List.of(below), null);
  }

  private Item statement(String text, Item... below) {
    return item(ItemKind.STATEMENT, text, below);
  }

  private Item heading(String text, Item... below) {
    return item(ItemKind.HEADING, text, below);
  }

  private static Framework framework(String language, List<Item> items) {
    return new Framework("id", "Title", language, null, Facts.NONE, items);
  }

  private static Chart chart(Item... items) {
    Framework framework = framework("en", List.of(items));
    return new FrameworkMap(FrameworkView.of(framework, plain(0)), PageWords.english(), null)
        .chart();
  }

  /** Without numbers, cut off at a depth. */
  private static Presentation plain(int depth) {
    return Presentation.usual()
        .with(PresentationSetting.NUMBERING, NumberingStyle.NONE)
        .with(PresentationSetting.DEPTH, depth);
  }

  private static List<String> headings(Chart chart) {
    return chart.columns().stream().map(Column::heading).toList();
  }

  private static List<String> boxes(Column column) {
    return column.boxes().stream().map(box -> (box.text() + " " + box.count()).strip()).toList();
  }

  @Test
  void makesAColumnOfEachTopItemAndABoxOfEachBelow() {
    Chart chart =
        chart(
            heading("A", statement("one"), statement("two:", statement("x"), statement("y"))),
            heading("B", heading("empty")));

    assertThat(headings(chart)).containsExactly("A", "B");
    assertThat(boxes(chart.columns().get(0))).containsExactly("one", "two: 2 competences");
    assertThat(boxes(chart.columns().get(1))).containsExactly("empty 0 competences");
    assertThat(chart.summary())
        .isEqualTo("Map of competences · 2 columns · 3 boxes · 3 competences");
  }

  @Test
  void putsConsecutiveLeavesIntoOneColumn() {
    Chart chart =
        chart(statement("one"), statement("two"), heading("A", statement("x")), statement("three"));

    assertThat(headings(chart)).containsExactly("", "A", "");
    assertThat(chart.columns().get(0).name()).isEqualTo("Other competences");
    assertThat(boxes(chart.columns().get(0))).containsExactly("one", "two");
  }

  @Test
  void namesTheOnlyColumnAfterTheFramework() {
    Chart chart = chart(statement("one"), statement("two"));

    assertThat(chart.columns()).hasSize(1);
    assertThat(chart.columns().get(0).name()).isEqualTo("Title");
  }

  @Test
  void looksBelowTheOnlyTopItem() {
    Chart chart = chart(heading("All", heading("A", statement("x")), heading("B", statement("y"))));

    assertThat(chart.title()).isEqualTo("Title – All");
    assertThat(headings(chart)).containsExactly("A", "B");
    assertThat(headings(chart(heading("All", statement("x"))))).containsExactly("All");
  }

  @Test
  void countsCutOffItems() {
    Item stem = statement("stem:", statement("x"), statement("y"));
    Framework framework = framework("en", List.of(heading("A", heading("B", stem)), heading("C")));
    FrameworkView shown = FrameworkView.of(framework, plain(2));
    Chart chart = new FrameworkMap(shown, PageWords.english(), "c.html").chart();

    assertThat(chart.columns().get(0).boxes())
        .containsExactly(new Box("B", "2 competences", "c.html#" + id(framework, "B")));
  }

  private static String id(Framework framework, String text) {
    List<String> ids = new ArrayList<>();
    competence.model.Walk.over(
        framework.items(),
        (item, depth) -> {
          if (item.text().equals(text)) {
            ids.add(item.id());
          }
        });
    return ids.get(0);
  }

  @Test
  void fitsOnOneLandscapePage() throws SAXException, IOException {
    assertLandscape(1, 200);
    assertLandscape(40, 3);
    assertLandscape(5, 7);
    assertLandscape(1, 1);
  }

  private void assertLandscape(int columns, int boxes) throws SAXException, IOException {
    List<Item> top = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      List<Item> below = new ArrayList<>();
      for (int b = 0; b < boxes; b++) {
        below.add(statement("An ability to do the task of number " + b));
      }
      top.add(heading("Part " + c, below.toArray(Item[]::new)));
    }
    Drawn drawn = Drawn.of(framework("en", top), Presentation.usual());
    int width = drawn.size().get(0);

    assertThat(drawn.boxes()).hasSize(columns * boxes);
    assertThat(width).isGreaterThanOrEqualTo(ChartLayout.WIDTH);
    assertThat(drawn.size().get(1)).isLessThan(width);
    // A page without gaps between the boxes would be about as large.
    assertThat(width).isLessThan(1200 + 110 * (int) Math.sqrt(columns * boxes * 4.0));
  }

  @Test
  void drawsAnEmptyFramework() throws SAXException, IOException {
    Drawn drawn = Drawn.of(framework("en", List.of()), Presentation.usual());

    assertThat(drawn.boxes()).isEmpty();
    assertThat(drawn.svg()).contains("0 competences");
  }

  @Test
  void mirrorsTheColumnsOfALanguageThatIsWrittenFromTheRight() throws SAXException, IOException {
    List<Item> items =
        List.of(heading("\u05D0", statement("\u05D1")), heading("\u05D2", statement("\u05D3")));
    List<Element> boxes = Drawn.of(framework("he", items), Presentation.usual()).all("rect");

    assertThat(Drawn.number(boxes.get(1), "x")).isGreaterThan(Drawn.number(boxes.get(2), "x"));
  }

  @Test
  void hasNoLinksWithoutAChecklist() throws SAXException, IOException {
    Framework framework = framework("en", List.of(heading("A", statement("x"))));

    assertThat(Drawn.of(framework, Presentation.usual()).all("a")).isEmpty();
    Presentation linked = Presentation.usual().withChecklist("c.html");
    assertThat(Drawn.of(framework, linked).all("a")).hasSize(2);
  }

  @Test
  void hasItsMarkNearTheBeginning() throws SAXException, IOException {
    List<Item> items = List.of(statement("x".repeat(9000)));
    String title = "y".repeat(9000);
    Framework framework = new Framework("id", title, "en", null, Facts.NONE, items);

    assertThat(Drawn.of(framework, Presentation.usual()).svg().substring(0, 4096))
        .contains("competence/1");
  }

  @Test
  void replacesCharactersThatXmlForbids() throws SAXException, IOException {
    Framework framework =
        framework("en", List.of(statement("a\u0001b\uFFFFc\uD800d\u000B\u001Be")));

    assertThat(Drawn.of(framework, Presentation.usual()).boxes().get(0).getTextContent())
        .isEqualTo("1 a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFDe");
  }
}
