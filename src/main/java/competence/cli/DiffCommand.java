package competence.cli;

import competence.compiler.CompilerOptions;
import competence.diagnostic.Diagnostic;
import competence.diff.Breaking;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Framework;
import competence.present.Presentation;
import competence.project.BuildResult;
import competence.project.DiffFormat;
import competence.project.Editions;
import competence.project.Input;
import competence.project.Job;
import competence.project.Job.Target;
import competence.project.Output;
import competence.project.PathTemplate;
import competence.project.Publisher;
import competence.project.Spool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence diff}: the differences between two editions. */
final class DiffCommand extends Command {
  DiffCommand() {
    super("diff", "Show the differences between two editions of a framework.");
  }

  @Override
  void declare(CommandSpec spec) {
    Specs.argument(spec, "OLD", "Old edition.");
    Specs.argument(spec, "NEW", "New edition.");
    DocumentOptions.declare(spec, "--from", "--profile", "--stdin-name", "--limit");
    DiffOptions.declare(spec);
    ReportOptions.declare(spec);
    DocumentOptions.describeLimits(spec);
  }

  @Override
  int run(Arguments arguments, Console console) {
    return new Comparison(arguments, console).run();
  }

  /** One comparison. */
  private static final class Comparison {
    private final List<String> names;
    private final DocumentOptions documents;
    private final DiffOptions options;
    private final ReportOptions report;
    private final Console console;
    private final Reporter reporter;
    private final List<Diagnostic> broken = new ArrayList<>();

    Comparison(Arguments arguments, Console console) {
      this.names = arguments.positionals();
      if (names.stream().allMatch("-"::equals)) {
        throw new UsageException("standard input can be read only once");
      }
      this.documents = DocumentOptions.of(arguments);
      this.options = DiffOptions.of(arguments);
      this.report = ReportOptions.of(arguments);
      this.console = console;
      this.reporter = new Reporter(console, report);
    }

    int run() {
      List<Diagnostic> found = new ArrayList<>();
      CompilerOptions how = documents.compilerOptions(documents.readProfile(console, found));
      reporter.add(found);
      Input newer = documents.input(names.get(1), console);
      Editions editions = Editions.read(documents.input(names.get(0), console), newer, how);
      reporter.add(editions.diagnostics());
      Framework before = editions.before();
      Framework now = editions.now();
      if (before == null || now == null || reporter.hasFailed()) {
        return Math.max(reporter.finish(""), ExitCode.FAILURE);
      }
      Difference difference = Diff.between(before, now);
      Breaking.Level level = options.breaking();
      if (level != null) {
        broken.addAll(Breaking.check(difference, level, editions.beforeText(), editions.nowText()));
      }
      return finish(difference, newer, how);
    }

    private int finish(Difference difference, Input newer, CompilerOptions how) {
      long most = documents.limits().output(0);
      boolean colour = options.output() == null && report.colourOfResult(console.shell());
      Output.Content content =
          DiffFormat.content(options.to(), difference, colour, most, newer.mention());
      Spool spool = new Spool();
      String summary = "";
      if (options.output() == null) {
        reporter.add(spooled(content, spool));
      } else {
        summary = publish(content, newer, how);
      }
      boolean failed = reporter.hasFailed();
      reporter.add(broken);
      int code = reporter.finish(summary);
      if (options.output() == null && !failed) {
        console.result(spool);
      }
      return exitCode(code, difference);
    }

    private static List<Diagnostic> spooled(Output.Content content, Spool spool) {
      try {
        return content.write(spool);
      } catch (IOException e) {
        throw new Console.LostResultException(e);
      }
    }

    private int exitCode(int code, Difference difference) {
      if (reporter.hasFailed(broken)) {
        return code;
      }
      boolean differs = options.exitCode() && !difference.isEmpty();
      return differs || !broken.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private String publish(Output.Content content, Input newer, CompilerOptions how) {
      String name = String.valueOf(options.output());
      Path folder = console.shell().folder();
      console.path(name);
      Target target = new Target(options.to(), PathTemplate.file(name, folder));
      Job job =
          new Job(
              newer, how, List.of(target), Presentation.usual(), folder, options.force(), false);
      Output output = Output.of(job, target, "", content);
      BuildResult built = new BuildResult(job, null, null, List.of(), List.of(output), 0, null);
      Publisher publisher = new Publisher(false, inputs());
      publisher.publish(List.of(built), null).built().forEach(reporter::add);
      return PlanRunner.wrote(publisher);
    }

    private List<Path> inputs() {
      return names.stream().filter(name -> !name.equals("-")).map(console::path).toList();
    }
  }
}
