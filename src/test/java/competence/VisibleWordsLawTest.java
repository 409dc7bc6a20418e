package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each word of a tree is a word of its document, as people see it: no reader makes a word of two.
 * {@link VisibleWords} lists what may differ: superscripts, hyphens that cut words, characters of
 * no width, marks of footnotes.
 */
class VisibleWordsLawTest {
  private static final int DOCUMENTS = 100;

  /** What may be between two words, and in the middle of one. */
  private static final List<String> BETWEEN =
      List.of(
          "<sup>2</sup>",
          "</sup>",
          "<sub>max</sub>",
          "<sup>th</sup>",
          "<br>",
          "</td><td>",
          "<p>",
          "</p>",
          "<li>",
          "</th>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<wbr>",
          "**",
          "*",
          "`",
          "^",
          "~",
          "~~",
          "|",
          "\n",
          "-\n",
          "\u00AD\n",
          "\u00AD",
          "\u200B",
          "&shy;",
          "\t",
          " ",
          " ",
          " ",
          "\n\n",
          "\n* ",
          "[^1]");

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "txt"})
  void noGoldenDocumentHasAJoin(String format) throws IOException {
    List<Path> documents;
    try (Stream<Path> files = Files.walk(Path.of("src/test/golden"))) {
      documents = files.filter(file -> file.toString().endsWith(".in." + format)).toList();
    }
    assertThat(documents).hasSizeGreaterThan(20);
    for (Path document : documents) {
      check("a." + format, Compile.file(document), document.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "txt"})
  void noRandomTextHasAJoin(String format) {
    check("a." + format, VisibleWordsLawTest::wordsInMarkup);
  }

  @Test
  void noSoupHasAJoin() {
    check("a.html", TagSoup::page);
    check("a.html", seed -> RandomWords.page(seed).text());
    check("a.txt", TagSoup::lines);
    check("a.txt", TagSoup::flattened);
    check("a.md", MarkdownSoup::of);
    check("a.md", seed -> RandomWords.markdown(seed).text());
  }

  @Test
  void joinsAreSeen() {
    VisibleWords words = VisibleWords.ofPage("<p>10<sup>6</sup> cells<p>of<b>f</b> <td>x<td>y");
    assertThat(words.missing("106 cells off x y 10⁶")).containsExactly("106");
    assertThat(VisibleWords.ofMarkdown("a | b\n- | -\nx|y").missing("ab xy")).hasSize(2);
    assertThat(VisibleWords.ofText("gar-\nden\nof\ngold").missing("garden ofgold"))
        .containsExactly("ofgold");
  }

  /** Short words with markup between and within them. */
  private static String wordsInMarkup(long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder("Title\n\nAn ability to go\n\n* ");
    for (int i = 3 + random.nextInt(20); i > 0; i--) {
      out.append(random.nextInt(3) == 0 ? random.nextInt(20) : "w" + (char) ('a' + i));
      String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
      String more = random.nextInt(3) == 0 ? BETWEEN.get(random.nextInt(BETWEEN.size())) : "";
      // Two scripts of one kind are one script for people.
      out.append(between).append(between.contains("<su") && more.contains("<su") ? "" : more);
    }
    return out.append('\n').toString();
  }

  private static void check(String name, LongFunction<String> documents) {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      String text = documents.apply(seed);
      check(name, Compile.text(name, text), "seed " + seed + ": " + text);
    }
  }

  private static void check(String name, Compilation compilation, String told) {
    Framework tree = compilation.framework();
    if (tree == null || compilation.audit() == null) {
      return;
    }
    String content = compilation.audit().source().content();
    VisibleWords words =
        name.endsWith("html")
            ? VisibleWords.ofPage(content)
            : name.endsWith("md") ? VisibleWords.ofMarkdown(content) : VisibleWords.ofText(content);
    assertThat(words.missing(String.join(" \n", texts(compilation, tree)))).as(told).isEmpty();
  }

  private static List<String> texts(Compilation compilation, Framework tree) {
    List<String> texts = new ArrayList<>();
    if (compilation.diagnostics().stream().noneMatch(said -> said.code() == Code.TREE104)) {
      texts.add(Inline.plain(tree.title()));
    }
    texts.add(tree.facts().description());
    tree.facts().levels().stream().map(Level::title).forEach(texts::add);
    Walk.over(tree.items(), (item, depth) -> add(item, texts));
    return texts;
  }

  private static void add(Item item, List<String> texts) {
    texts.add(Inline.plain(item.text()));
    texts.add(item.code());
    texts.add(item.type());
    texts.add(item.note());
    texts.addAll(item.properties().keySet());
    texts.addAll(item.properties().values());
    texts.removeIf(text -> text == null);
  }
}
