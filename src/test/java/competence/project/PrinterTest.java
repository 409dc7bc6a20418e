package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.NeedsPosix;
import competence.browse.BrowserFinder;
import competence.browse.FakeBrowser;
import competence.compiler.CompilerOptions;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.project.Job.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser here is a script, which counts the pages that it prints. */
@NeedsPosix
class PrinterTest {
  @TempDir private Path folder;
  private Path pdf = Path.of("");
  private Path count = Path.of("");

  @BeforeEach
  void hasABrowser() throws IOException {
    FakeBrowser.printing(folder);
    pdf = folder.resolve("out.pdf");
    count = folder.resolve("count");
  }

  private Job job() {
    Path document = folder.resolve("a.txt");
    CompilerOptions how =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL);
    Input input = Input.ofFile("a.txt", document, ReportLocation.onCommandLine("a.txt"));
    return new Job(input, how, List.of(), Presentation.usual(), folder, false, true);
  }

  private Output print(String page, boolean check, @Nullable String browser) {
    Target target =
        new Target(Formats.named("pdf").orElseThrow(), PathTemplate.file("out.pdf", folder));
    Output output = Output.of(job(), target, "", Output.Content.of(new byte[0]));
    return new Printer(new BrowserFinder(browser, Map.of(), folder), check)
        .print(output, page.getBytes(StandardCharsets.UTF_8), job(), null);
  }

  private static byte[] content(Output output) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    output.content().write(bytes);
    return bytes.toByteArray();
  }

  private byte[] printed(String page) throws IOException {
    byte[] bytes = content(print(page, false, "./browser"));
    Files.write(pdf, bytes);
    return bytes;
  }

  private static @Nullable Code code(Output output) {
    Diagnostic failure = output.failure();
    return failure == null ? null : failure.code();
  }

  @Test
  void printsAPageThatHasChanged() throws IOException {
    byte[] first = printed("<p>one");
    assertThat(printed("<p>two")).isNotEqualTo(first);
    assertThat(count).content().hasLineCount(2);
  }

  @Test
  void keepsAPdfThatWasPrintedFromTheSamePage() throws IOException {
    byte[] first = printed("<p>one");
    assertThat(printed("<p>one")).isEqualTo(first);
    assertThat(count).content().hasLineCount(1);
    Output without = print("<p>one", false, "no/browser");
    assertThat(code(without)).isNull();
    assertThat(content(without)).isEqualTo(first);
  }

  @Test
  void reprintsAPdfThatAnotherProgramChanged() throws IOException {
    byte[] first = printed("<p>one");
    Files.writeString(pdf, "%PDF-1.4 mine");
    assertThat(printed("<p>one")).isEqualTo(first);
    assertThat(count).content().hasLineCount(2);
  }

  @Test
  void printsNothingInACheck() throws IOException {
    byte[] first = printed("<p>one");
    assertThat(content(print("<p>one", true, null))).isEqualTo(first);
    Output stale = print("<p>two", true, null);
    assertThat(code(stale)).isNull();
    assertThat(content(stale)).isNotEqualTo(first);
    assertThat(count).content().hasLineCount(1);
  }

  @Test
  void reportsWhyNothingWasPrinted() throws IOException {
    assertThat(code(print("<p>one", false, "no/browser"))).isEqualTo(Code.PDF101);
    FakeBrowser.in(folder, "echo out of ink\n");
    Output failed = print("<p>one", false, "./browser");
    assertThat(code(failed)).isEqualTo(Code.PDF102);
    assertThat(failed.failure())
        .extracting(d -> d.message())
        .asString()
        .startsWith("out.pdf was not printed: ")
        .endsWith(": out of ink");
  }

  @Test
  void overwritesAPdfOnlyIfItIsUnchanged() throws IOException {
    printed("<p>one");
    assertThat(GeneratedMark.isIn(pdf)).isTrue();
    Files.write(
        pdf, "5 0 obj\nendobj\n".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
    assertThat(GeneratedMark.isIn(pdf)).isFalse();
    Files.writeString(pdf, "%PDF-1.4\n(competence/1)");
    assertThat(GeneratedMark.isIn(pdf)).isFalse();
    Files.writeString(pdf, "");
    assertThat(GeneratedMark.isIn(pdf)).isTrue();
  }
}
