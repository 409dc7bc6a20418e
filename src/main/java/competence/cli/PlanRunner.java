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

/** Carries out a plan, and reports. */
final class PlanRunner {
  private final Console console;
  private final CompileOptions options;

  PlanRunner(Console console, CompileOptions options) {
    this.console = console;
    this.options = options;
  }

  /** Carries it out, and gives the exit code. */
  int run(Plan plan) {
    boolean check = options.outputs().check();
    Reporter reporter = new Reporter(console, options.report());
    reporter.add(plan.diagnostics());
    if (plan.hasErrors()) {
      return reporter.finish("");
    }
    ProgressLine progress = new ProgressLine(console, options.report());
    Shell shell = console.shell();
    BrowserFinder finder =
        new BrowserFinder(options.outputs().browser(), shell.environment(), shell.folder());
    Printer printer = new Printer(finder, check);
    List<BuildResult> built = Batch.run(plan.jobs(), job -> Builder.build(job, printer), progress);
    progress.clear();
    Publisher publisher = new Publisher(check, plan.inputs());
    Publisher.Published published = publisher.publish(built, plan.index());
    published.built().forEach(reporter::add);
    reporter.add(published.index());
    int code = reporter.finish(summary(publisher, check));
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

  /** How many files were written or compared; empty if none was. */
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
        : Console.count(publisher.stale(), "stale file") + ", " + current;
  }

  private static String files(int count) {
    return Console.count(count, "file");
  }
}
