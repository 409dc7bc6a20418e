package competence.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Matching of trees: trees are indented lines, headings begin with a hash. */
class MatcherTest {
  private static IndexedTree tree(String... lines) {
    TreeBuilder tree = new TreeBuilder();
    for (String line : lines) {
      String text = line.strip();
      int depth = (line.length() - line.stripLeading().length()) / 2;
      while (tree.depth() > depth) {
        tree.close();
      }
      boolean heading = text.startsWith("#");
      tree.open(
          new Item(
              heading ? ItemKind.HEADING : ItemKind.STATEMENT,
              "",
              Inline.escape(heading ? text.substring(1) : text),
              ItemDetails.NONE,
              List.of(),
              null));
    }
    return IndexedTree.of(tree.finish());
  }

  /** For each new item its partner, and how it was found. */
  private static List<String> matched(IndexedTree before, IndexedTree now) {
    Matching matching = Matcher.match(before, now, List.of());
    List<String> found = new ArrayList<>();
    for (int young = 0; young < now.size(); young++) {
      int old = matching.beforeOf(young);
      found.add(
          old == IndexedTree.NONE
              ? matching.reason(young) + ""
              : old + " " + matching.reason(young));
    }
    return found;
  }

  @Test
  void sameTextInTheSamePlaceMatches() {
    IndexedTree tree = tree("#Bees", "  see far", "  hear well", "#Wasps", "  see far");

    assertThat(matched(tree, tree))
        .containsExactly(
            "0 SAME_PLACE", "1 SAME_PLACE", "2 SAME_PLACE", "3 SAME_PLACE", "4 SAME_PLACE");
  }

  @Test
  void uniqueTextElsewhereWasMoved() {
    assertThat(
            matched(
                tree("#Bees", "  see far", "  hear well", "#Wasps", "  sting"),
                tree("#Bees", "  hear well", "#Wasps", "  sting", "  see far")))
        .containsExactly(
            "0 SAME_PLACE", "2 SAME_PLACE", "3 SAME_PLACE", "4 SAME_PLACE", "1 SAME_TEXT");
  }

  @Test
  void groupWithAnotherNameMatchesByContent() {
    assertThat(matched(tree("#Bees", "  see far", "  fly"), tree("#Insects", "  see far", "  fly")))
        .containsExactly("0 SAME_CONTENT", "1 SAME_TEXT", "2 SAME_TEXT");
  }

  @Test
  void twinsMatchByTheirContent() {
    assertThat(
            matched(
                tree("#Skills", "  see far", "#Skills", "  hear well", "  taste salt"),
                tree("#Skills", "  hear well", "  taste salt", "#Skills", "  see far")))
        .containsExactly(
            "2 SAME_PLACE", "3 SAME_PLACE", "4 SAME_PLACE", "0 SAME_PLACE", "1 SAME_PLACE");
  }

  @Test
  void twoWordsInFiveMayDiffer() {
    IndexedTree before =
        tree("an ability to open a hive in cold weather", "an ability to count drones on a frame");

    assertThat(
            matched(
                before,
                tree(
                    "an ability to close a hive in hot rain",
                    "an ability to count drones on a frame")))
        .containsExactly("0 REWORDED", "1 SAME_PLACE");
  }

  @Test
  void textsWithOnlyACommonOpeningDoNotMatch() {
    assertThat(matched(tree("An ability to shout"), tree("An ability to call for help")))
        .containsExactly("null");
  }

  @Test
  void splitItemMatchesNoneOfItsParts() {
    IndexedTree before = tree("an ability to calm a swarm and to carry it into an empty hive");
    IndexedTree now =
        tree("an ability to calm a swarm", "an ability to carry it into an empty hive");

    assertThat(matched(before, now)).containsExactly("PART", "PART");
    assertThat(Matcher.match(before, now, List.of()).splits())
        .containsExactly(new Matching.Division(0, List.of(0, 1)));
    assertThat(Matcher.match(now, before, List.of()).merges())
        .containsExactly(new Matching.Division(0, List.of(0, 1)));
  }

  @Test
  void equallySimilarItemsAreUnclear() {
    IndexedTree before =
        tree("#Hive", "  an ability to lift a full super without help", "#Field", "  sow clover");
    IndexedTree now =
        tree(
            "#Hive",
            "  sow clover",
            "#Field",
            "  an ability to lift a full super without gloves",
            "  an ability to lift a full super without pain");

    Matching matching = Matcher.match(before, now, List.of());

    assertThat(matching.nowOf(1)).isEqualTo(IndexedTree.NONE);
    assertThat(matching.unclear()).containsExactly(new Matching.UnclearMatch(1, List.of(3, 4)));
  }

  @Test
  void knownPairsAreKept() {
    IndexedTree before = tree("see far", "hear well");
    IndexedTree now = tree("hear well", "see far", "taste");

    Matching matching =
        Matcher.match(
            before,
            now,
            List.of(
                new Matcher.KnownPair(0, 2),
                new Matcher.KnownPair(1, IndexedTree.NONE),
                new Matcher.KnownPair(IndexedTree.NONE, 1)));

    assertThat(matching.nowOf(0)).isEqualTo(2);
    assertThat(matching.nowOf(1)).isEqualTo(IndexedTree.NONE);
    assertThat(matching.beforeOf(0)).isEqualTo(IndexedTree.NONE);
  }

  private record Flood(String name, IntFunction<String> before, IntFunction<String> now) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Flood> floods() {
    return Stream.of(
        new Flood("twins", i -> "see far", i -> "see far"),
        new Flood("twins with others below", i -> i % 2 == 0 ? "#see" : "  a" + i, i -> "#see"),
        new Flood("one word", i -> "see far and wide " + i, i -> "hear far and wide " + i),
        new Flood(
            "one rare word", i -> i == 0 ? "a b c d zeta" : "x" + i, i -> "a b c d zeta y" + i),
        new Flood("nothing in common", i -> "x" + i, i -> "y" + i),
        new Flood("halves", i -> "a b c d e f g" + i, i -> i % 2 == 0 ? "a b c d" : "e f g" + i));
  }

  @ParameterizedTest
  @MethodSource("floods")
  void manyItemsMatchInTime(Flood flood) {
    int items = 20_000;
    IndexedTree before = tree(lines(items, flood.before()));
    IndexedTree now = tree(lines(items, flood.now()));

    assertTimeout(
        Duration.ofSeconds(30), () -> Matcher.match(before, now, List.of()), flood.name());
  }

  private static String[] lines(int items, IntFunction<String> line) {
    String[] lines = new String[items];
    for (int i = 0; i < items; i++) {
      lines[i] = line.apply(i);
    }
    return lines;
  }
}
