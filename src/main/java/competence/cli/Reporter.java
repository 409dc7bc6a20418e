package competence.cli;

import competence.audit.WordTally;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.project.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers the findings of a run, shows them, and turns them into an exit code. */
final class Reporter {
  private static final Set<Code> STALE = Set.of(Code.FILE104, Code.FILE105);

  private final Console console;
  private final Voice voice;
  private final List<Diagnostic> all = new ArrayList<>();
  private final List<Throwable> faults = new ArrayList<>();
  private final List<WordTally> audited = new ArrayList<>();

  Reporter(Console console, Voice voice) {
    this.console = console;
    this.voice = voice;
  }

  /** Takes findings. */
  void add(List<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  /** Whether there is an error, or a fault of the program's. */
  boolean hasFailed() {
    return hasFailed(List.of());
  }

  /** The same, where some findings are what was asked for. */
  boolean hasFailed(List<Diagnostic> expected) {
    return !faults.isEmpty() || all.stream().anyMatch(d -> isFailure(d) && !expected.contains(d));
  }

  /** Takes what came of a job. */
  void add(BuildResult built) {
    add(built.diagnostics());
    WordTally words = built.words();
    if (words != null) {
      audited.add(words);
    }
    Throwable fault = built.fault();
    if (fault != null) {
      faults.add(fault);
    }
  }

  /**
   * Shows everything on standard error.
   *
   * @param summary what was done, in words; may be empty
   * @param strict whether warnings count
   * @return the exit code
   */
  int finish(String summary, boolean strict) {
    report(summary, d -> strict && d.severity() == Severity.WARNING);
    return exitCode(strict);
  }

  /**
   * Shows everything on standard error.
   *
   * @param summary what was done, in words; may be empty
   * @param counts which findings change the exit code: they are shown, however quiet the user is
   */
  void report(String summary, Predicate<Diagnostic> counts) {
    show(counts);
    faults.forEach(fault -> console.say(Fault.describe(fault, voice.verbose())));
    if (!voice.quiet() && !voice.isForPrograms()) {
      say(auditLine());
      say(summary);
      say(hiddenNotes());
    }
  }

  /** What became of the words of all documents; nothing if none was audited. */
  private String auditLine() {
    if (audited.isEmpty()) {
      return "";
    }
    WordTally all = audited.stream().reduce(WordTally.NONE, WordTally::plus);
    String documents = audited.size() == 1 ? "" : audited.size() + " documents, ";
    return "audit: " + documents + all.line();
  }

  private void show(Predicate<Diagnostic> counts) {
    StringBuilder text = new StringBuilder();
    try {
      List<Diagnostic> shown = all.stream().filter(d -> isShown(d) || counts.test(d)).toList();
      voice.renderer(console.shell()).render(shown, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder throws none", e);
    }
    console.say(text.toString());
  }

  private boolean isShown(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR -> true;
      case WARNING -> !voice.quiet();
      case NOTE -> voice.verbose();
    };
  }

  private void say(String line) {
    if (!line.isEmpty()) {
      console.say(line + "\n");
    }
  }

  private String hiddenNotes() {
    int notes = (int) all.stream().filter(d -> d.severity() == Severity.NOTE).count();
    if (notes == 0 || voice.verbose()) {
      return "";
    }
    return Words.count(notes, "note") + (notes == 1 ? "; -v shows it" : "; -v shows them");
  }

  private int exitCode(boolean strict) {
    if (!faults.isEmpty() || all.stream().anyMatch(Reporter::isFailure)) {
      return ExitCode.FAILURE;
    }
    boolean findings =
        all.stream()
            .anyMatch(
                d -> STALE.contains(d.code()) || (strict && d.severity() == Severity.WARNING));
    return findings ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static boolean isFailure(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && !STALE.contains(diagnostic.code());
  }
}
