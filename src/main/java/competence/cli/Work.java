package competence.cli;

import competence.browse.BrowserFinder;
import competence.project.Batch;
import competence.project.BuildResult;
import competence.project.Builder;
import competence.project.Output;
import competence.project.Plan;
import competence.project.Printer;
import competence.project.Publisher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what was planned, and reports. */
final class Work {
  private final Console console;
  private final Voice voice;
  private final @Nullable String browser;

  /**
   * Work to be done.
   *
   * @param console takes the results and the report
   * @param voice how much is said
   * @param browser what prints the outputs that are printed; null to look for it
   */
  Work(Console console, Voice voice, @Nullable String browser) {
    this.console = console;
    this.voice = voice;
    this.browser = browser;
  }

  /**
   * Does it.
   *
   * @param check whether files are compared and not written
   * @param strict whether warnings count
   * @return the exit code
   */
  int run(Plan plan, boolean check, boolean strict) {
    Reporter reporter = new Reporter(console, voice);
    reporter.add(plan.diagnostics());
    if (plan.hasErrors()) {
      return reporter.finish("", strict);
    }
    ProgressLine progress = new ProgressLine(console, voice);
    BrowserFinder finder =
        new BrowserFinder(browser, console.shell().environment(), console.shell().folder());
    Printer printer = new Printer(finder, check);
    List<BuildResult> built = Batch.run(plan.jobs(), job -> Builder.build(job, printer), progress);
    progress.clear();
    Publisher publisher = new Publisher(check, plan.inputs());
    Publisher.Published published = publisher.publish(built, plan.index());
    published.built().forEach(reporter::add);
    reporter.add(published.index());
    int code = reporter.finish(summary(publisher, check), strict);
    published.built().forEach(this::print);
    return code;
  }

  private void print(BuildResult built) {
    for (Output output : built.outputs()) {
      if (output.path() == null && output.failure() == null) {
        console.result(output.content());
      }
    }
  }

  /** What was done to files; nothing if there was nothing to do to any. */
  private static String summary(Publisher publisher, boolean check) {
    if (publisher.written() + publisher.stale() + publisher.unchanged() == 0) {
      return "";
    }
    return check ? checked(publisher) : wrote(publisher);
  }

  /** How many files were written. */
  static String wrote(Publisher publisher) {
    String rest = publisher.unchanged() == 0 ? "" : ", " + publisher.unchanged() + " unchanged";
    return "wrote " + files(publisher.written()) + rest;
  }

  private static String checked(Publisher publisher) {
    String current = publisher.unchanged() + " up to date";
    return publisher.stale() == 0
        ? files(publisher.unchanged()) + " up to date"
        : Words.count(publisher.stale(), "stale file") + ", " + current;
  }

  private static String files(int count) {
    return Words.count(count, "file");
  }
}
