package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.compiler.Compilation;
import competence.ledger.Field;
import competence.ledger.LedgerLine;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The account covers each word of a document; this test counts independently of the auditor. */
class ConservationTest {
  private static final Path GOLDEN = Path.of("src/test/golden/read");
  private static final Path CORPUS = Path.of("src/test/corpus");

  private static int documents;
  private static WordTally total = WordTally.NONE;

  @TestFactory
  Stream<DynamicTest> nothingIsLostOrInventedInTheCases() throws IOException {
    List<Path> cases = new ArrayList<>(files(GOLDEN.resolve("html"), ".html"));
    cases.addAll(files(GOLDEN.resolve("text"), ".txt"));
    cases.addAll(files(GOLDEN.resolve("md"), ".md"));
    assertThat(cases).hasSizeGreaterThan(50);
    return tests(cases.stream().filter(file -> file.toString().contains(".in.")).toList(), false);
  }

  @TestFactory
  Stream<DynamicTest> everyWordOfTheCorpusIsAccountedFor() throws IOException {
    List<Path> documents = new ArrayList<>(files(CORPUS.resolve("generated"), ".html"));
    documents.addAll(files(CORPUS.resolve("generated"), ".txt"));
    documents.addAll(files(CORPUS.resolve("specimens"), ".txt"));
    assertThat(documents).hasSize(144);
    return tests(documents, true);
  }

  @TestFactory
  Stream<DynamicTest> everyWordOfTheFrameworksIsAccountedFor() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("frameworks"))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        sources.addAll(files(folder, "source.txt"));
        sources.addAll(files(folder, "source.html"));
        sources.addAll(files(folder, "source.md"));
      }
    }
    assertThat(sources).hasSizeGreaterThan(3);
    return sources.stream()
        .flatMap(source -> tests(List.of(source), source.toString().endsWith(".txt")));
  }

  @Test
  void accountsForEveryWordOfGeneratedPages() {
    for (long seed = 0; seed < Thorough.of(200); seed++) {
      check("page.html", RandomWords.page(seed).text(), true);
    }
    for (long seed = 0; seed < 10; seed++) {
      check("page.html", RandomDocument.of(seed).html(), true);
    }
  }

  @Test
  void accountsForEveryWordOfGeneratedTexts() {
    for (long seed = 0; seed < 10; seed++) {
      for (Flattener dialect : Flattener.values()) {
        check("page.txt", dialect.flatten(RandomDocument.of(seed).html()), true);
      }
    }
  }

  private static Stream<DynamicTest> tests(List<Path> files, boolean counted) {
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> audited(check(file.toString(), Files.readAllBytes(file), counted))));
  }

  private static void check(String name, String content, boolean counted) {
    check(name, content.getBytes(StandardCharsets.UTF_8), counted);
  }

  private static synchronized void audited(WordTally words) {
    documents += words.all() > 0 ? 1 : 0;
    total = total.plus(words);
  }

  @AfterAll
  static void sayHowMuch() {
    System.out.println("audited: " + documents + " documents, " + total.line());
  }

  private static WordTally check(String name, byte[] bytes, boolean counted) {
    Compilation compilation = Compile.bytes(name, bytes);
    Framework tree = compilation.framework();
    if (tree == null) {
      assertThat(compilation.diagnostics()).as(name).noneMatch(ConservationTest::isAudits);
      return WordTally.NONE;
    }
    Audit audit = Objects.requireNonNull(compilation.audit());
    assertThat(audit.words().lost()).as(name).isZero();
    assertThat(audit.words().invented()).as(name).isZero();
    spans(tree, audit, name.endsWith(".md"));
    if (counted) {
      String content = new String(bytes, StandardCharsets.UTF_8);
      int words = name.endsWith(".html") ? Words.ofPage(content) : Words.ofText(content);
      int marks = audit.words().hits().getOrDefault("footnote mark", 0); // They touch a word.
      assertThat(audit.words().all()).as(audit.words().line()).isEqualTo(words + marks);
    }
    return audit.words();
  }

  private static boolean isAudits(competence.diagnostic.Diagnostic said) {
    return said.code().name().startsWith("AUDIT10") && !said.code().name().equals("AUDIT104");
  }

  /** Each item's position is the start of its text; in Markdown, of the marks before it. */
  private static void spans(Framework tree, Audit audit, boolean marks) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (LedgerLine line : LedgerLine.of(audit.ledger())) {
      if (line.use() instanceof Usage.Kept kept && kept.field() == Field.TEXT) {
        starts.merge(kept.item(), line.span().start(), Math::min);
      }
    }
    List<Item> items = new ArrayList<>();
    Walk.over(tree.items(), (item, depth) -> items.add(item));
    for (int i = 0; i < items.size(); i++) {
      Span span = items.get(i).span();
      assertThat(span).isNotNull();
      int start = Objects.requireNonNull(starts.get(i));
      int earliest = Objects.requireNonNull(span).start() - (marks ? 1 : 0); // A blank may lead.
      assertThat(start).isBetween(earliest, marks ? span.end() : earliest);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
