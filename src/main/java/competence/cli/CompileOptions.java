package competence.cli;

import competence.browse.BrowserFinder;
import competence.project.BuildResult;
import competence.project.Builder;
import competence.project.Output;
import competence.project.Plan;
import competence.project.Printer;
import competence.project.Publisher;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code compile}, {@code audit} or {@code fmt}.
 *
 * @param sources the documents; none means the project or standard input
 */
record CompileOptions(
    List<String> sources,
    DocumentOptions documents,
    OutputOptions outputs,
    PresentationOptions presentation,
    ReportOptions report) {

  static CompileOptions of(OutputOptions outputs, Arguments arguments) {
    return new CompileOptions(
        arguments.positionals(),
        DocumentOptions.of(arguments),
        outputs,
        PresentationOptions.of(arguments),
        ReportOptions.of(arguments));
  }

  /** The names of the given options that cannot be used with a project. */
  List<String> perDocument() {
    List<String> options = new ArrayList<>(documents.perDocument());
    options.addAll(presentation.given());
    return options;
  }

  /** Carries out a plan, reports, and gives the exit code. */
  int run(Plan plan, Console console) {
    boolean check = outputs.check();
    Reporter reporter = new Reporter(console, report);
    reporter.add(plan.diagnostics());
    if (plan.hasErrors()) {
      return reporter.finish("");
    }
    Shell shell = console.shell();
    BrowserFinder finder =
        new BrowserFinder(outputs.browser(), shell.environment(), shell.folder());
    Printer printer = new Printer(finder, check);
    List<BuildResult> built = reporter.run(plan.jobs(), job -> Builder.build(job, printer));
    Publisher publisher = new Publisher(check, plan.inputs());
    Publisher.Published published = publisher.publish(built, plan.index());
    published.built().forEach(reporter::add);
    reporter.add(published.index());
    int code = reporter.finish(summary(publisher, check));
    published.built().forEach(one -> print(one, console));
    return code;
  }

  private static void print(BuildResult built, Console console) {
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
    if (!check) {
      return wrote(publisher);
    }
    String stale =
        publisher.stale() == 0 ? "" : Console.count(publisher.stale(), "stale file") + ", ";
    String unchanged = Console.count(publisher.unchanged(), "file");
    return stale + (stale.isEmpty() ? unchanged : publisher.unchanged()) + " up to date";
  }

  /** How many files were written. */
  static String wrote(Publisher publisher) {
    String rest = publisher.unchanged() == 0 ? "" : ", " + publisher.unchanged() + " unchanged";
    return "wrote " + Console.count(publisher.written(), "file") + rest;
  }
}
