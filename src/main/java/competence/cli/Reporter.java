package competence.cli;

import competence.audit.WordTally;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Severity;
import competence.model.Framework;
import competence.model.Walk;
import competence.project.Batch;
import competence.project.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects the findings of a run, shows them, and turns them into an exit code. */
final class Reporter {
  private static final Set<Code> STALE = Set.of(Code.FILE104, Code.FILE105);

  /** The findings that are not about the content of an input. */
  private static final Set<Code> FAILURES =
      Set.of(
          Code.SRC103,
          Code.SRC104,
          Code.MD102,
          Code.LIMIT102,
          Code.CONF104,
          Code.FILE101,
          Code.FILE102,
          Code.FILE103,
          Code.FILE106,
          Code.FILE107,
          Code.EMIT104,
          Code.EMIT105,
          Code.PDF101,
          Code.PDF102);

  /** The most findings of one code about one document that are shown. */
  private static final int MOST_FOR_PEOPLE = 100;

  private static final int MOST_FOR_PROGRAMS = 1000;

  /** Removes the line that shows the progress. */
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final ReportOptions options;
  private final List<Diagnostic> all = new ArrayList<>();
  private final List<Throwable> faults = new ArrayList<>();
  private final List<WordTally> audited = new ArrayList<>();
  private int items;
  private int levels;

  Reporter(Console console, ReportOptions options) {
    this.console = console;
    this.options = options;
  }

  void add(List<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  /** Whether there is an error, or an internal error of the program. */
  boolean hasFailed() {
    return hasFailed(List.of());
  }

  /** The same, except for findings that the user has asked for. */
  boolean hasFailed(List<Diagnostic> expected) {
    return !faults.isEmpty() || all.stream().anyMatch(d -> isFailure(d) && !expected.contains(d));
  }

  void add(BuildResult built) {
    add(built.diagnostics());
    WordTally words = built.words();
    if (words != null) {
      audited.add(words);
    }
    Framework tree = built.framework();
    if (words != null && tree != null) {
      Walk.over(
          tree.items(),
          (item, depth) -> {
            items++;
            levels = Math.max(levels, depth);
          });
    }
    Throwable fault = built.fault();
    if (fault != null) {
      faults.add(fault);
    }
  }

  /** Does all jobs, and meanwhile shows the progress on a terminal, never in a file or a pipe. */
  <J> List<BuildResult> run(List<J> jobs, Function<J, BuildResult> step) {
    Shell shell = console.shell();
    boolean dumb = "dumb".equals(shell.environment().get("TERM"));
    boolean shown = shell.terminal().err() && !dumb && !options.quiet() && !options.isForPrograms();
    if (!shown || jobs.size() < 2) {
      return Batch.run(jobs, step, (count, of) -> {});
    }
    List<BuildResult> built =
        Batch.run(
            jobs, step, (count, of) -> console.say(CLEAR + "compiled " + count + " of " + of));
    console.say(CLEAR);
    return built;
  }

  /**
   * Shows all findings on standard error.
   *
   * @param summary what was done; may be empty
   * @return the exit code
   */
  int finish(String summary) {
    report(summary, this::isStrictWarning);
    return exitCode();
  }

  /**
   * Shows all findings on standard error.
   *
   * @param summary what was done; may be empty
   * @param counts which findings change the exit code: they are shown even with {@code --quiet}
   */
  void report(String summary, Predicate<Diagnostic> counts) {
    show(counts);
    faults.forEach(fault -> console.report(fault, options.verbose()));
    if (!options.quiet() && !options.isForPrograms()) {
      say(auditLine());
      say(summary);
      say(hiddenNotes());
      say(treeLine());
    }
  }

  /** What became of the words of all documents; empty if none was audited. */
  private String auditLine() {
    if (audited.isEmpty()) {
      return "";
    }
    WordTally words = audited.stream().reduce(WordTally.NONE, WordTally::plus);
    String documents = audited.size() == 1 ? "" : audited.size() + " documents, ";
    int failures = (int) all.stream().filter(Reporter::isFailureOfTheAudit).count();
    return "audit: "
        + documents
        + (failures == 0
            ? words.line()
            : words.sum() + "; failed with " + Console.count(failures, "error"));
  }

  private static boolean isFailureOfTheAudit(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && diagnostic.code().name().startsWith("AUDIT");
  }

  /** The size of all trees that were read, and how many guesses people should check. */
  private String treeLine() {
    if (items == 0) {
      return "";
    }
    int guesses = (int) all.stream().filter(d -> d.code().isGuess()).count();
    String where = options.verbose() ? "" : guesses == 1 ? " (-v shows it)" : " (-v lists them)";
    return "tree: "
        + Console.count(items, "item")
        + ", "
        + Console.count(levels, "level")
        + (guesses == 0 ? "; no guesses" : "; " + count(guesses) + " to check" + where);
  }

  private static String count(int guesses) {
    return guesses + (guesses == 1 ? " guess" : " guesses");
  }

  private void show(Predicate<Diagnostic> counts) {
    StringBuilder text = new StringBuilder();
    try {
      List<Diagnostic> shown = all.stream().filter(d -> isShown(d) || counts.test(d)).toList();
      int most = options.isForPrograms() ? MOST_FOR_PROGRAMS : MOST_FOR_PEOPLE;
      options.renderer(console.shell()).render(Diagnostics.capped(shown, most), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder never throws", e);
    }
    console.say(text.toString());
  }

  private boolean isShown(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR -> true;
      case WARNING -> !options.quiet();
      case NOTE -> options.verbose();
    };
  }

  private void say(String line) {
    if (!line.isEmpty()) {
      console.say(line + "\n");
    }
  }

  private String hiddenNotes() {
    int notes =
        (int)
            all.stream()
                .filter(d -> d.severity() == Severity.NOTE && (items == 0 || !d.code().isGuess()))
                .count();
    if (notes == 0 || options.verbose()) {
      return "";
    }
    return Console.count(notes, "note") + (notes == 1 ? "; -v shows it" : "; -v shows them");
  }

  private int exitCode() {
    if (!faults.isEmpty() || all.stream().anyMatch(Reporter::isFailureOfTheRun)) {
      return Command.FAILURE;
    }
    boolean findings =
        all.stream().anyMatch(d -> d.severity() == Severity.ERROR || isStrictWarning(d));
    return findings ? Command.FINDINGS : Command.OK;
  }

  /**
   * Whether an input is in no format that can be read, an output could not be written, or the usage
   * is wrong. Other errors are findings about the content of an input.
   */
  static boolean isFailureOfTheRun(Diagnostic diagnostic) {
    return FAILURES.contains(diagnostic.code());
  }

  private boolean isStrictWarning(Diagnostic diagnostic) {
    return options.strict() && diagnostic.severity() == Severity.WARNING;
  }

  private static boolean isFailure(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && !STALE.contains(diagnostic.code());
  }
}
