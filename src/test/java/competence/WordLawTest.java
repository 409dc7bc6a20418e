package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.inline.Inline;
import competence.ledger.Field;
import competence.ledger.Usage;
import competence.model.CodeLabel;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.source.Span;
import competence.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * No word is lost or invented: the tree and the report of excluded words have each visible word of
 * a document as often as the document.
 */
class WordLawTest {
  private static final int DOCUMENTS = Thorough.of(300);

  @Test
  void keepsEveryWordOfAPage() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      RandomWords document = RandomWords.page(seed);
      Compilation compilation = Compile.text("a-page.html", document.text());
      assertThat(words(compilation))
          .as("seed %d: %s", seed, document.text())
          .isEqualTo(document.words());
      assertThat(leftOut(compilation)).as("seed %d", seed).isEqualTo(document.hidden());
    }
  }

  @Test
  void keepsEveryWordOfAMarkdownDocument() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      RandomWords document = RandomWords.markdown(seed);
      assertThat(words(Compile.text("an-outline.md", document.text())))
          .as("seed %d: %s", seed, document.text())
          .isEqualTo(document.words());
    }
  }

  @Test
  void keepsEveryWordOfAFlattenedPage() {
    for (long seed = 0; seed < DOCUMENTS / 10; seed++) {
      String html = RandomDocument.of(seed).html();
      for (Flattener dialect : Flattener.values()) {
        assertThat(words(Compile.text("x.txt", dialect.flatten(html))))
            .as("%s of seed %d", dialect, seed)
            .isEqualTo(wordsOf(html));
      }
    }
  }

  @Test
  void keepsTheWordsOfAChangedFlattenedText() {
    for (long seed = 0; seed < DOCUMENTS / 10; seed++) {
      String html = RandomDocument.of(seed).html();
      long id = seed;
      for (Flattener dialect : Flattener.values()) {
        String damaged = withAddition(dialect.flatten(html), new Random(seed));
        Map<String, Integer> found = words(Compile.text("x.txt", damaged));
        wordsOf(html)
            .forEach(
                (word, times) ->
                    assertThat(found.getOrDefault(word, 0))
                        .as("%s in %s of seed %d", word, dialect, id)
                        .isGreaterThanOrEqualTo(times));
        assertThat(found).as("%s of seed %d", dialect, id).containsKey("zebra");
        Map<String, Integer> written = wordsOf(damaged);
        found.forEach(
            (word, times) ->
                assertThat(times)
                    .as("%s in %s of seed %d", word, dialect, id)
                    .isLessThanOrEqualTo(written.getOrDefault(word, 0)));
      }
    }
  }

  /** One more word, on its own line or at the end of a line. */
  private static String withAddition(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.add(at, "zebra");
      case 1 -> lines.set(at, lines.get(at) + "\tzebra");
      default -> lines.set(at, "zebra " + lines.get(at));
    }
    return String.join("\n", lines);
  }

  private static Map<String, Integer> wordsOf(String html) {
    Map<String, Integer> bag = new TreeMap<>();
    RandomWords.count(Jsoup.parse(html).text(), bag);
    return bag;
  }

  private static Map<String, Integer> words(Compilation compilation) {
    Map<String, Integer> bag = new TreeMap<>();
    Framework tree = compilation.framework();
    if (tree != null) {
      boolean named = has(compilation, Code.TREE104);
      RandomWords.count(named ? null : Inline.plain(tree.title()), bag);
      RandomWords.count(tree.facts().description(), bag);
      Walk.over(tree.items(), (item, depth) -> count(item, bag));
    }
    countOutsideOfTexts(compilation, bag);
    for (Diagnostic said : compilation.diagnostics()) {
      if (said.code() == Code.TREE212) {
        countLabels(said.message().substring(said.message().indexOf(": ") + 2), bag);
      } else if (said.code() == Code.TREE105) {
        Span span = Objects.requireNonNull(said.span());
        String leftOut = Objects.requireNonNull(said.source()).slice(span);
        RandomWords.count(Jsoup.parse(leftOut).text(), bag);
      }
    }
    return bag;
  }

  /** Header cells, which are kept once, levels, and what a table repeats or needs no more. */
  private static void countOutsideOfTexts(Compilation compilation, Map<String, Integer> bag) {
    Audit audit = compilation.audit();
    for (int i = 0; audit != null && i < audit.ledger().size(); i++) {
      Usage use = audit.ledger().use(i);
      boolean name =
          use instanceof Usage.Kept kept
              && (kept.field() == Field.LEVEL || kept.field() == Field.PROPERTY_NAME);
      boolean left =
          use instanceof Usage.Dropped dropped
              && (dropped.reason().endsWith("column names")
                  || dropped.reason().startsWith("repeated name"));
      if (name || left) {
        Span span = audit.ledger().get(i).span();
        RandomWords.count(Jsoup.parse(audit.source().slice(span)).text(), bag);
      }
    }
  }

  /** The labels that became no codes: "(a) (2 times), 1.". */
  private static void countLabels(String labels, Map<String, Integer> bag) {
    for (String label : labels.split(", ", -1)) {
      String sign = label.replaceAll(" \\([0-9]+ times\\)$", "");
      int times = sign.equals(label) ? 1 : Numbers.first(label.substring(sign.length()));
      for (int i = 0; i < times && !CodeLabel.isCode(sign, ItemKind.STATEMENT); i++) {
        RandomWords.count(sign, bag);
      }
    }
  }

  private static void count(Item item, Map<String, Integer> bag) {
    RandomWords.count(Inline.plain(item.text()), bag);
    RandomWords.count(item.code(), bag);
    item.properties().values().forEach(value -> RandomWords.count(value, bag));
    RandomWords.count(item.type(), bag);
    RandomWords.count(item.note(), bag);
  }

  private static boolean has(Compilation compilation, Code code) {
    return compilation.diagnostics().stream().anyMatch(said -> said.code() == code);
  }

  /** The words that were reported as excluded. */
  private static int leftOut(Compilation compilation) {
    int words = 0;
    for (Diagnostic said : compilation.diagnostics()) {
      if (said.code() == Code.HTML101) {
        String message = said.message();
        String count = message.substring(message.indexOf(", ") + 2, message.indexOf(" word"));
        words += Integer.parseInt(count);
      }
    }
    return words;
  }
}
