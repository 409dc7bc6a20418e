package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {
  private static String coded(String... codes) {
    StringBuilder items = new StringBuilder();
    int count = 0;
    for (String code : codes) {
      items.append("  - {statement: Text ").append(++count).append(", id: s").append(count);
      items.append(", code: \"").append(code).append("\"}\n");
    }
    return Checked.yaml("en", items.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1 1.3|1.3 follows 1.1|the codes skip 1.2",
        "1.3 1.4 1.6|1.6 follows 1.4|the codes skip 1.5",
        "B1 B2 B5|B5 follows B2|the codes skip B3 to B4",
        "(a) (c)|(c) follows (a)|the codes skip (b",
        "1. 3.|3. follows 1.|the codes skip 2",
        "A D|D follows A|the codes skip B to C",
        "1a 1b 1d|1d follows 1b|the codes skip 1c",
        "0 1 3|3 follows 1|the codes skip 2",
        "1 1.1 1.3 2|1.3 follows 1.1|the codes skip 1.2",
      })
  void namesTheNumberThatIsSkipped(String codes, String place, String skipped) {
    List<String> found = Checked.by("skipped-number", "a.yaml", coded(codes.split(" ")));
    assertThat(found).singleElement().asString().endsWith(skipped + ": " + place);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1 1.2 2.1 2.2",
    "10 20 30",
    "2019 2022",
    "2 4 6",
    "1 6",
    "1 2 7",
    "i ii iv",
    "3 1 2",
    "1 2 1 2",
    "K-a1b K-a3b",
    "x y",
    "1234567 1234569",
    "ab ad",
    "1 -",
  })
  void takesCodesThatDoNotCountForWhatTheyAre(String codes) {
    assertThat(Checked.by("skipped-number", "a.yaml", coded(codes.split(" ")))).isEmpty();
  }

  @Test
  void findsTwinsWithOtherMarkupAndCapitals() {
    String twins = Checked.statements("en", "Finds *the* queen", "Feeds", "finds the Queen");
    assertThat(Checked.by("twin-text", "a.yaml", twins))
        .containsExactly("8: this text appears twice at the top: also in line 6");
  }

  @Test
  void distinguishesItemsByTheirLevels() {
    String items =
        """
          - {statement: Finds the queen, id: s1, level: a}
          - {statement: Finds the queen, id: s2, level: b}
          - {statement: Finds the queen, id: s3, level: b, type: skill}
        """;
    assertThat(Checked.by("twin-text", "a.yaml", Checked.yaml("en", items))).isEmpty();
  }

  @Test
  void ignoresTwinsAndShortTexts() {
    String text = "Looks through a hive without crushing a single bee";
    String twins = Checked.statements("en", text, text);
    assertThat(Checked.by("repeated-text", "a.yaml", twins)).isEmpty();
    String items =
        """
          - {heading: A, id: h1, items: [{statement: with help, id: s1}]}
          - {heading: B, id: h2, items: [{statement: with help, id: s2}]}
        """;
    assertThat(Checked.by("repeated-text", "a.yaml", Checked.yaml("en", items))).isEmpty();
  }

  @Test
  void checksHeadingLevelsOfHtml() {
    String html =
        """
        <h1>Bees</h1>
        <h2>Hives</h2>
        <h4 class="x"><b>The lid</b></h4>
        <p>Lifts it</p>
        <h3>The floor</h3>
        <p>Cleans it</p>
        """;
    assertThat(Checked.by("skipped-heading-level", "a.html", html))
        .containsExactly("3: this heading has level 4 below level 2; level 3 is skipped");
  }

  @Test
  void checksHeadingLevelsAtTheTop() {
    String markdown = "# Bees\n\n### Hives\n\n- Lifts the lid\n\n## Honey\n\n- Tastes it\n";
    assertThat(Checked.by("skipped-heading-level", "a.md", markdown))
        .containsExactly("3: this heading has level 3 at the top; level 2 is skipped");
    String deep = "# Bees\n\n### Hives\n\n- Lifts the lid\n\n### Honey\n\n- Tastes it\n";
    assertThat(Checked.by("skipped-heading-level", "a.md", deep)).isEmpty();
  }

  @Test
  void countsCodePoints() {
    CheckSettings three = new CheckSettings(RuleDecisions.NONE, null, 3, Map.of());
    String texts = Checked.statements("en", "**abc**", "a\uD83D\uDE00c", "abcd");
    assertThat(Checked.by(three, "overlong-text", "a.yaml", texts))
        .containsExactly("8: this text has 4 characters, more than 3");
  }

  @Test
  void reportsOnceThatNoItemHasAnId() {
    String items = "  - statement: Finds the queen\n  - statement: Feeds a swarm\n";
    assertThat(Checked.by("missing-id", "a.yaml", Checked.yaml("en", items)))
        .containsExactly("0: none of the 2 items has an id");
    assertThat(Checked.by("missing-id", "a.yaml", Checked.yaml("en", "  - statement: Finds\n")))
        .containsExactly("6: this item has no id");
    assertThat(Checked.by("missing-id", "a.txt", "Bees\n\nAn ability to feed\n")).isEmpty();
  }

  @Test
  void findsReplacementsAmongRetiredItems() {
    String items =
        """
          - {statement: Finds the queen, id: s3}
        retired:
          - {statement: s9 is said here, id: s1, replacedBy: [s2, s9]}
          - {statement: Finds, id: s2, replacedBy: [s3]}
          - {statement: Feeds, id: s4, replacedBy: [s4]}
          - {statement: Keeps, id: s5}
        """;
    assertThat(Checked.by("replaced-by-nothing", "a.yaml", Checked.yaml("en", items)))
        .containsExactlyInAnyOrder(
            "8: the retired item \"s1\" is replaced by \"s9\", which does not exist",
            "10: the retired item \"s4\" is replaced by itself");
  }

  @Test
  void findsLevelsOutOfOrder() {
    String levels = "levels: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}]\n";
    String items =
        """
          - {statement: Finds, id: s1, level: [a, c]}
          - {statement: Feeds, id: s2, level: [a, c, b]}
          - {statement: Keeps, id: s3, level: c}
        """;
    assertThat(Checked.by("unordered-levels", "a.yaml", levels + Checked.yaml("en", items)))
        .containsExactly(
            "8: the levels of this item are not in the order of the framework's levels");
  }

  @Test
  void ignoresUnusedLevelsAtEitherEnd() {
    String levels = "levels: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}]\n";
    String used = "  - {statement: Finds, id: s1, level: b}\n";
    assertThat(Checked.by("unused-level", "a.yaml", levels + Checked.yaml("en", used))).isEmpty();
    String none = "  - {statement: Finds, id: s1}\n";
    assertThat(Checked.by("unused-level", "a.yaml", levels + Checked.yaml("en", none))).isEmpty();
  }

  @Test
  void findsFrameworksWithoutItems() {
    assertThat(Checked.by("empty-framework", "a.yaml", Checked.yaml("en", "  []\n")))
        .containsExactly("0: there are no items");
    assertThat(Checked.by("empty-framework", "a.yaml", Checked.statements("en", "Finds")))
        .isEmpty();
  }

  @Test
  void findsItemsThatAreAlone() {
    assertThat(Checked.by("only-item", "a.yaml", Checked.statements("en", "Finds")))
        .containsExactly("6: this is the only item");
    assertThat(Checked.by("only-item", "a.yaml", Checked.statements("en", "Finds", "Feeds")))
        .isEmpty();
    String one = "  - {heading: A, id: h1, items: [{statement: Finds, id: s1}]}\n";
    assertThat(Checked.by("only-item", "a.yaml", Checked.yaml("en", one))).isEmpty();
    assertThat(Checked.by("only-item", "a.yaml", Checked.yaml("en", "  []\n"))).isEmpty();
  }
}
