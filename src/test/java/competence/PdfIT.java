package competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import competence.browse.BrowserFinder;
import competence.browse.BrowserFinder.NoBrowserException;
import competence.browse.FakeBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs from the installed browser; without one, these tests are skipped. */
@Tag("browser")
class PdfIT {
  private static final Path FRAMEWORKS = Path.of("frameworks").toAbsolutePath();
  private static final String SEED = "difficulties-in-the-therapeutic-relationship";

  private static final int A4 = 842;
  private static final int LETTER = 792;

  @TempDir private Path folder;
  private Shell shell = new Shell(Path.of(""));

  @BeforeEach
  void hasABrowser() {
    shell = new Shell(folder);
    try {
      new BrowserFinder(null, System.getenv(), folder).find();
    } catch (NoBrowserException e) {
      assumeTrue(System.getenv("CI") != null, e.getMessage());
      throw new AssertionError("the tests of PDFs need a browser where CI is set", e);
    }
  }

  private Shell.Result compile(String name, String more) {
    return shell.run("competence compile " + FRAMEWORKS.resolve(name) + "/framework.yaml " + more);
  }

  private PDDocument load(String name) throws IOException {
    return Loader.loadPDF(folder.resolve(name).toFile());
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void printsTheChecklist() throws IOException {
    assertThat(compile(SEED, "-o seed.pdf")).isEqualTo(new Shell.Result(0, "", "wrote 1 file\n"));
    try (PDDocument pdf = load("seed.pdf")) {
      assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
      assertThat(text(pdf))
          .contains(
              "Ability to identify and respond to difficulties in the therapeutic relationship")
          .contains("An ability to identify therapeutic ruptures or impasses")
          .contains("1 / " + pdf.getNumberOfPages());
    }
  }

  @Test
  void printsTheBlankForm() throws IOException {
    compile(SEED, "-o seed.pdf");
    try (PDDocument pdf = load("seed.pdf")) {
      String text = text(pdf);
      assertThat(text).contains("Trainee", "Assessor or supervisor", "Date of review");
      assertThat(text.split("S A date, initials", -1)).hasSize(15 + 1);
      assertThat(text).contains("Trainee’s signature", "Assessor’s signature");
      assertThat(text).doesNotContain("Save", "Print", "JavaScript", "Search");
    }
  }

  @Test
  void printsOnThePaperOfTheLanguagesRegion() throws IOException {
    Files.writeString(folder.resolve("swim.txt"), "Skills\n\nAn ability to swim\n");
    assertThat(height("swim.txt --lang en")).isEqualTo(A4);
    assertThat(height("swim.txt --lang en-US")).isEqualTo(LETTER);
    assertThat(height("swim.txt --lang en-US --paper a4")).isEqualTo(A4);
    assertThat(height("swim.txt --paper letter")).isEqualTo(LETTER);
  }

  /** In points, 72 to the inch. */
  private int height(String arguments) throws IOException {
    shell.run("competence compile " + arguments + " -o page.pdf --force");
    try (PDDocument pdf = load("page.pdf")) {
      return Math.round(pdf.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void isTaggedAndHasBookmarks() throws IOException {
    compile(SEED, "-o seed.pdf");
    try (PDDocument pdf = load("seed.pdf")) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild()).isNotNull();
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Ability to identify");
      assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("competence");
    }
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    for (String name : List.of(SEED, "running-a-repair-cafe")) {
      compile(name, "-o one.pdf");
      compile(name, "-o two.pdf");
      assertThat(folder.resolve("two.pdf")).hasSameBinaryContentAs(folder.resolve("one.pdf"));
      Files.delete(folder.resolve("two.pdf"));
      Files.delete(folder.resolve("one.pdf"));
    }
  }

  @Test
  void hasTheDateOfTheFramework() throws IOException {
    String document = "Skills\n\nAn ability to swim\n";
    Files.writeString(folder.resolve("swim.txt"), document);
    shell.run("competence compile swim.txt -o swim.yaml");
    shell.run("competence compile swim.yaml -o undated.pdf");
    Path yaml = folder.resolve("swim.yaml");
    String dated = Files.readString(yaml).replace("items:", "modified: 2026-01-02\nitems:");
    Files.writeString(yaml, dated, StandardCharsets.UTF_8);
    assertThat(shell.run("competence compile swim.yaml -o dated.pdf").err())
        .isEqualTo("wrote 1 file\n");
    try (PDDocument pdf = load("undated.pdf");
        PDDocument other = load("dated.pdf")) {
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(other.getDocumentInformation().getCreationDate()).isNotNull();
      assertThat(other.getDocumentInformation().getModificationDate().toInstant())
          .isEqualTo("2026-01-02T00:00:00Z");
    }
  }

  @Test
  void writesToStandardOutput() throws IOException {
    assertThat(compile(SEED, "--to pdf > out.pdf").code()).isZero();
    try (PDDocument pdf = load("out.pdf")) {
      assertThat(pdf.getNumberOfPages()).isPositive();
    }
  }

  @Test
  void keepsCurrentAndFilledInPdfs() throws IOException {
    compile(SEED, "-o seed.pdf");
    assertThat(compile(SEED, "-o seed.pdf").err()).isEqualTo("wrote 0 files, 1 unchanged\n");
    assertThat(compile(SEED, "-o seed.pdf --check").code()).isZero();
    assertThat(compile("running-a-repair-cafe", "-o seed.pdf --check").err())
        .contains("FILE104", "seed.pdf is stale: it was printed from another version of the page");
    try (PDDocument pdf = load("seed.pdf")) {
      pdf.getDocumentInformation().setAuthor("A trainee");
      pdf.save(folder.resolve("filled.pdf").toFile());
    }
    assertThat(compile(SEED, "-o filled.pdf").err()).contains("FILE102");
  }

  @Test
  void leavesNothingInTheFolderForTemporaryFiles() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    shell.run(
        "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir="
            + temporary
            + " competence compile "
            + FRAMEWORKS.resolve(SEED)
            + "/framework.yaml -o seed.pdf");
    assertThat(folder.resolve("seed.pdf")).exists();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void cleansUpWhenTerminated() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path browser =
        FakeBrowser.in(
            folder, "while :; do echo tick; sleep 0.1; done >>'" + folder + "/ticks' & wait\n");
    shell.run(
        "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir="
            + temporary
            + " competence compile "
            + FRAMEWORKS.resolve(SEED)
            + "/framework.yaml -o seed.pdf --browser "
            + browser
            + " & while ! [ -s ticks ]; do sleep 0.1; done; kill $!; wait $!");
    assertThat(temporary).isEmptyDirectory();
    shell.run("sleep 1"); // What was begun when the end came may still be written.
    String ticks = Files.readString(folder.resolve("ticks"));
    shell.run("sleep 1");
    assertThat(folder.resolve("ticks")).hasContent(ticks.strip());
  }
}
