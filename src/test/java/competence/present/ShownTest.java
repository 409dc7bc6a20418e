package competence.present;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.NumberingStyle;
import competence.model.TreeBuilder;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The shown items and their numbers. */
class ShownTest {
  /** One line for each item: depth, kind and id. */
  private static final String TREE =
      """
      heading h1
        statement s1
      heading h2
        heading h3
          statement stem
            statement inner
              statement s2
              statement s3
            statement s4
          statement s5
        heading empty
      statement odd
        heading h4
          statement s6
        statement s7
      """;

  private static Framework tree() {
    TreeBuilder tree = new TreeBuilder();
    for (String line : TREE.lines().toList()) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      while (tree.depth() > depth) {
        tree.close();
      }
      String[] words = line.strip().split(" ", 2);
      ItemKind kind = ItemKind.valueOf(words[0].toUpperCase(Locale.ROOT));
      String code = words[1].equals("s5") ? "C5" : null;
      tree.open(new Item(kind, words[1], "x", ItemDetails.NONE.withCode(code), List.of(), null));
    }
    return new Framework("f", "F", "en", null, Facts.NONE, tree.finish());
  }

  private static Presentation wish(NumberingStyle style, int depth, String... select) {
    return Presentation.usual()
        .with(PresentationSetting.NUMBERING, style)
        .with(PresentationSetting.SELECT, List.of(select))
        .with(PresentationSetting.DEPTH, depth);
  }

  private static FrameworkView shown(NumberingStyle style, int depth, String... select) {
    return FrameworkView.of(tree(), wish(style, depth, select));
  }

  /** Number and id of each shown item, and its parts in brackets. */
  private static List<String> lines(FrameworkView shown) {
    List<String> lines = new ArrayList<>();
    Walk.over(
        shown.framework().items(),
        (item, depth) -> {
          int parts = shown.parts(item);
          String line =
              shown.number(item) + " " + item.id() + (parts > 0 ? " (" + parts + ")" : "");
          lines.add(line);
        });
    return lines;
  }

  @Test
  void showsTheFrameworkItselfByDefault() {
    Framework whole = tree();
    FrameworkView shown = FrameworkView.of(whole, Presentation.usual());
    assertThat(shown.framework()).isSameAs(whole);
    assertThat(shown.isPart()).isFalse();
  }

  @Test
  void numbersLeavesThroughStems() {
    assertThat(lines(shown(NumberingStyle.LEAVES, 0)))
        .containsExactly(
            "1 h1",
            "1.1 s1",
            "2 h2",
            "2.1 h3",
            "null stem",
            "null inner",
            "2.1.1 s2",
            "2.1.2 s3",
            "2.1.3 s4",
            "2.1.4 s5",
            "2.2 empty",
            "null odd",
            "3 h4",
            "3.1 s6",
            "4 s7");
  }

  @Test
  void numbersEveryItemInDecimals() {
    assertThat(lines(shown(NumberingStyle.DECIMAL, 0)))
        .containsExactly(
            "1 h1",
            "1.1 s1",
            "2 h2",
            "2.1 h3",
            "2.1.1 stem",
            "2.1.1.1 inner",
            "2.1.1.1.1 s2",
            "2.1.1.1.2 s3",
            "2.1.1.2 s4",
            "2.1.2 s5",
            "2.2 empty",
            "3 odd",
            "3.1 h4",
            "3.1.1 s6",
            "3.2 s7");
  }

  @Test
  void showsTheSourcesLabelOnce() {
    Item s5 =
        new Item(ItemKind.STATEMENT, "s5", "x", ItemDetails.NONE.withCode("C5"), List.of(), null);
    FrameworkView source = shown(NumberingStyle.SOURCE, 0);
    assertThat(source.number(s5)).isEqualTo("C5");
    assertThat(source.label(s5)).isNull();
    FrameworkView leaves = shown(NumberingStyle.LEAVES, 0);
    assertThat(leaves.number(s5)).isEqualTo("2.1.4");
    assertThat(leaves.label(s5)).isEqualTo("C5");
    FrameworkView none = shown(NumberingStyle.NONE, 0);
    assertThat(none.number(s5)).isNull();
    assertThat(none.label(s5)).isEqualTo("C5");
  }

  @Test
  void selectsDescendantsAndAncestors() {
    FrameworkView shown = shown(NumberingStyle.LEAVES, 0, "h1", "inner");
    assertThat(lines(shown))
        .containsExactly(
            "1 h1", "1.1 s1", "2 h2", "2.1 h3", "null stem", "null inner", "2.1.1 s2", "2.1.2 s3");
    assertThat(shown.isPart()).isTrue();
  }

  @Test
  void selectingAllItemsIsNoPart() {
    assertThat(shown(NumberingStyle.LEAVES, 0, "odd", "h2", "h1", "s2").isPart()).isFalse();
  }

  @Test
  void countsAndNumbersCutOffItems() {
    assertThat(lines(shown(NumberingStyle.LEAVES, 3)))
        .containsExactly(
            "1 h1",
            "1.1 s1",
            "2 h2",
            "2.1 h3",
            "2.1.1–2.1.3 stem (3)",
            "2.1.4 s5",
            "2.2 empty",
            "null odd",
            "3 h4",
            "3.1 s6",
            "4 s7");
    assertThat(lines(shown(NumberingStyle.LEAVES, 1)))
        .containsExactly("1 h1 (1)", "2 h2 (4)", "3.1–4 odd (2)");
    assertThat(lines(shown(NumberingStyle.DECIMAL, 3))).contains("2.1.1 stem (3)");
    assertThat(lines(shown(NumberingStyle.NONE, 3))).contains("null stem (3)");
  }

  @Test
  void countsUnselectedLeavesOfACutOffItem() {
    assertThat(lines(shown(NumberingStyle.LEAVES, 3, "s2")))
        .containsExactly("2 h2", "2.1 h3", "2.1.1–2.1.3 stem (3)");
  }

  @Test
  void isAPartOnlyIfItemsAreHidden() {
    assertThat(shown(NumberingStyle.LEAVES, 5).isPart()).isFalse();
    assertThat(shown(NumberingStyle.LEAVES, 4).isPart()).isTrue();
  }

  @Test
  void reportsUnknownIdsAndListsWithoutLeaves() {
    assertThat(findings(wish(NumberingStyle.LEAVES, 0, "s22", "h1", "zzzz")))
        .containsExactly(
            "SHOW101 did you mean \"s2\"?",
            "SHOW101 ids are in the YAML, and in the links to a checklist's items");
    assertThat(findings(wish(NumberingStyle.LEAVES, 2, "h2"))).hasSize(1);
    assertThat(findings(wish(NumberingStyle.LEAVES, 1))).isEmpty();
    assertThat(findings(wish(NumberingStyle.LEAVES, 0, "empty"))).hasSize(1);
  }

  private static List<String> findings(Presentation presentation) {
    Diagnostics diagnostics = new Diagnostics();
    FrameworkView.check(tree(), presentation, diagnostics);
    return diagnostics.list().stream().map(ShownTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.help();
  }
}
