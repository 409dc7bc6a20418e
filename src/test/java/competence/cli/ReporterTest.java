package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.WordTally;
import competence.cli.Shell.Terminal;
import competence.compiler.CompilerOptions;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.project.BuildResult;
import competence.project.Input;
import competence.project.Job;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line about the audit. */
class ReporterTest {
  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          new Shell(
              NOTHING, OutputStream.nullOutputStream(), err, Map.of(), Path.of(""), Terminal.NONE));

  private static Diagnostic found(String code, Severity severity) {
    Code kind = new Code(code, "a-fault", severity);
    return new Diagnostic(kind, "wrong", null, null, null);
  }

  /** A document of three words, of which the tally misses none, with these findings. */
  private static BuildResult document(Diagnostic... found) {
    CompilerOptions options =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL);
    Input input = Input.ofStream("a.txt", NOTHING);
    Job job = new Job(input, options, List.of(), Presentation.usual(), Path.of(""), false, false);
    WordTally words = new WordTally(3, 0, 0, Map.of(), Map.of(), Map.of(), 0, 0);
    return new BuildResult(job, null, words, List.of(found), List.of(), 0, null);
  }

  private String said(BuildResult... documents) {
    Reporter reporter = new Reporter(console, ReportOptions.DEFAULT);
    List.of(documents).forEach(reporter::add);
    reporter.finish("");
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUDIT101", "AUDIT102", "AUDIT103"})
  void doesNotProveAnythingIfTheAuditFails(String code) {
    assertThat(said(document(), document(found(code, Severity.ERROR))))
        .contains("audit: 2 documents, 6 words = 6 kept; failed with 1 error\n")
        .doesNotContain("lost 0");
  }

  @Test
  void provesWhatTheAuditProved() {
    assertThat(said(document(found("AUDIT104", Severity.WARNING), found("X1", Severity.ERROR))))
        .contains("audit: 3 words = 3 kept; lost 0, invented 0\n");
  }
}
