package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Specimens.Node;
import competence.Specimens.Style;
import competence.audit.WordTally;
import competence.compiler.Compilation;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents in common styles: every word is accounted for, and no tree is invented. */
class SpecimensTest {
  private static final Path FOLDER = Path.of("src/test/corpus/specimens");
  private static final int DOCUMENTS = Thorough.of(40);

  /** How much of the trees of the committed specimens can be known, by style. */
  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("01_flat", "items 0, trees 0"),
              Map.entry("02_wrapped", "items 2, trees 1"),
              Map.entry("03_semi", "items 0, trees 0"),
              Map.entry("04_pages", "items 0, trees 0"),
              Map.entry("05_footnotes", "items 0, trees 0"),
              Map.entry("06_dropped", "items 0, trees 0"),
              Map.entry("07_glued", "items 0, trees 0"),
              Map.entry("08_banner", "items 2, trees 0"),
              Map.entry("09_numbered", "items 2, trees 0"),
              Map.entry("10_columns", "items 2, trees 0"),
              Map.entry("11_interleaved", "items 0, trees 0"),
              Map.entry("12_dimensions", "items 2, trees 0")));

  @Test
  void findsTheSpecimensStructure() throws IOException {
    Map<String, List<Path>> styles = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String style = file.getFileName().toString().replaceAll("_\\d\\.txt", "");
        styles.computeIfAbsent(style, key -> new ArrayList<>()).add(file);
      }
    }
    Map<String, String> found = new TreeMap<>();
    WordTally words = WordTally.NONE;
    int documents = 0;
    for (Map.Entry<String, List<Path>> style : styles.entrySet()) {
      int items = 0;
      int trees = 0;
      for (Path file : style.getValue()) {
        Compilation compilation = Compile.file(file);
        words = words.plus(Objects.requireNonNull(compilation.audit()).words());
        documents++;
        List<String> wanted = TreeLines.of(Path.of(file.toString().replace(".txt", ".tree.json")));
        List<String> got = lines(Compile.tree(compilation));
        items += texts(got).equals(texts(wanted)) ? 1 : 0;
        trees += normal(indented(got)).equals(normal(wanted)) ? 1 : 0;
      }
      found.put(style.getKey(), "items " + items + ", trees " + trees);
    }
    System.out.println("specimens: " + documents + " documents, " + words.line());
    found.forEach((style, known) -> System.out.println("specimens: " + style + ": " + known));
    assertThat(found).isEqualTo(KNOWN);
    assertThat(words.lost() + words.invented()).isZero();
  }

  /** The lines of a tree without the codes. */
  private static List<String> lines(Framework tree) {
    List<String> lines = new ArrayList<>();
    lines.add(TreeLines.line(0, "title", Inline.plain(tree.title())));
    Walk.over(
        tree.items(),
        (item, depth) ->
            lines.add(TreeLines.line(depth, item.kind().word(), Inline.plain(item.text()))));
    return lines;
  }

  /** Without what a converter may do to the end of a line: a full stop for a colon. */
  private static List<String> normal(List<String> lines) {
    return lines.stream().map(SpecimensTest::normal).toList();
  }

  /** The trees of the specimens are in a separate object. */
  private static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> "  " + line).toList();
  }

  private static List<String> texts(List<String> lines) {
    return lines.stream().map(line -> normal(line).strip()).toList();
  }

  private static String normal(String line) {
    return line.replaceFirst("[.:]+$", "");
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void accountsForEveryWordOfEveryStyle(Style style) {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      Node tree = Specimens.tree(seed, seed % 2 == 0);
      String document = Specimens.write(tree, style, seed);
      Compilation compilation = Compile.text("a-specimen.txt", document);
      assertThat(compilation.framework()).as("%s", compilation.diagnostics()).isNotNull();
      WordTally words = Objects.requireNonNull(compilation.audit()).words();
      assertThat(words.lost() + words.invented()).isZero();
      long written = document.lines().flatMap(SpecimensTest::words).count();
      assertThat((long) words.all()).isGreaterThanOrEqualTo(written);
    }
  }

  /** The parts between spaces that are more than a bullet. */
  private static Stream<String> words(String line) {
    return Stream.of(line.strip().split(" +")).filter(word -> word.matches(".*\\w.*"));
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void findsItemsOnSeparateLines(Style style) {
    for (long seed = 0; seed < DOCUMENTS && style.showsItems(); seed++) {
      Node tree = Specimens.tree(seed, true);
      Framework read = read(tree, style, seed);
      assertThat(inOrder(read)).as("seed %d", seed).isEqualTo(texts(tree));
    }
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void findsTheTreeWhereLinesShowIt(Style style) {
    for (long seed = 0; seed < DOCUMENTS && style.showsItems(); seed++) {
      Node tree = Specimens.tree(seed, style == Style.INDENTED);
      Framework read = read(tree, style, seed);
      assertThat(outline(read)).as("seed %d", seed).isEqualTo(outline(tree, 1));
    }
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void inventsNoNesting(Style style) {
    Set<Style> told = EnumSet.of(Style.INDENTED);
    for (long seed = 0; seed < DOCUMENTS && !told.contains(style); seed++) {
      Framework read = read(Specimens.tree(seed, true), style, seed);
      Walk.over(
          read.items(),
          (item, depth) -> {
            boolean small = Character.isLowerCase(item.text().charAt(0));
            assertThat(small && !item.items().isEmpty()).as(item.text()).isFalse();
          });
    }
  }

  private static Framework read(Node tree, Style style, long seed) {
    return Compile.tree(Compile.text("a-specimen.txt", Specimens.write(tree, style, seed)));
  }

  private static List<String> texts(Node tree) {
    return Specimens.inOrder(tree).stream().map(node -> normal(node.text())).toList();
  }

  private static List<String> inOrder(Framework read) {
    List<String> texts = new ArrayList<>();
    Walk.over(read.items(), (item, depth) -> texts.add(normal(Inline.plain(item.text()))));
    return texts;
  }

  private static List<String> outline(Framework read) {
    List<String> lines = new ArrayList<>();
    Walk.over(read.items(), (item, depth) -> lines.add(line(item, depth)));
    return lines;
  }

  private static String line(Item item, int depth) {
    return depth + " " + normal(Inline.plain(item.text()));
  }

  private static List<String> outline(Node node, int depth) {
    List<String> lines = new ArrayList<>();
    for (Node below : node.below()) {
      lines.add(depth + " " + normal(below.text()));
      lines.addAll(outline(below, depth + 1));
    }
    return lines;
  }
}
