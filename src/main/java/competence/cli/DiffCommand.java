package competence.cli;

import competence.compiler.CompilerOptions;
import competence.compiler.Format;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code competence diff}: the differences between two editions. */
final class DiffCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    Specs.argument(spec, "OLD", List.of(), "Old edition.");
    Specs.argument(spec, "NEW", List.of(), "New edition.");
    DocumentOptions.declare(spec, "--from", "--profile", "--stdin-name", "--limit");
    OutputOptions.declare(
        spec,
        Specs.choice("FORM", DiffFormat.names(), "Output form (default: text)", "-t", "--to"),
        Specs.value("FILE", "Output file; its extension selects the form.", "-o", "--output"),
        Specs.flag("Exit with 1 if the editions differ.", "--exit-code"),
        breakingOption(),
        OutputOptions.forceOption());
    ReportOptions.declare(spec, false);
  }

  /** The level is optional: a word that is not a level is the next argument. */
  private static OptionSpec breakingOption() {
    List<String> levels = Breaking.Level.WORDS;
    return OptionSpec.builder("--breaking")
        .paramLabel("LEVEL")
        .type(String.class)
        .arity("0..1")
        .description(
            "Exit with 1 if a change breaks references: " + String.join(", ", levels) + ".")
        .completionCandidates(levels)
        .preprocessor(
            (args, spec, option, info) -> {
              boolean attached = !" ".equals(info.get("separator"));
              if (!attached && (args.isEmpty() || !levels.contains(args.peek()))) {
                args.push(levels.get(0));
              }
              return false;
            })
        .build();
  }

  @Override
  public int run(Arguments arguments, Console console) {
    return new Comparison(arguments, console).run();
  }

  private static final class Comparison {
    private final Arguments arguments;
    private final List<String> names;
    private final DocumentOptions documents;

    /** The file for the result; null for standard output. */
    private final @Nullable String output;

    private final Format form;

    /** Which changes are not allowed; null if all are. */
    private final Breaking.@Nullable Level level;

    private final ReportOptions report;
    private final Console console;
    private final Reporter reporter;
    private final List<Diagnostic> broken = new ArrayList<>();

    Comparison(Arguments arguments, Console console) {
      this.arguments = arguments;
      this.names = arguments.positionals();
      if (names.stream().allMatch("-"::equals)) {
        throw new UsageException("standard input can be read only once");
      }
      this.documents = DocumentOptions.of(arguments);
      String file = arguments.value("--output");
      this.output = "-".equals(file) ? null : file;
      this.form = form(arguments.value("--to"), output);
      this.level = level(arguments.value("--breaking"));
      this.report = ReportOptions.of(arguments);
      this.console = console;
      this.reporter = new Reporter(console, report);
    }

    int run() {
      List<Diagnostic> found = new ArrayList<>();
      CompilerOptions how = documents.compilerOptions(documents.readProfile(console, found));
      reporter.add(found);
      Input newer = documents.input(names.get(1), console.in(), console);
      Editions editions =
          Editions.read(documents.input(names.get(0), console.in(), console), newer, how);
      reporter.add(editions.diagnostics());
      Framework before = editions.before();
      Framework now = editions.now();
      if (before == null || now == null || reporter.hasFailed()) {
        return Math.max(reporter.finish(""), FINDINGS);
      }
      Difference difference = Diff.between(before, now);
      if (level != null) {
        broken.addAll(Breaking.check(difference, level, editions.beforeText(), editions.nowText()));
      }
      return finish(difference, newer, how);
    }

    private int finish(Difference difference, Input newer, CompilerOptions how) {
      long most = documents.limits().output(0);
      boolean colour =
          output == null && report.colour(console.shell(), console.shell().terminal().out());
      Output.Content content = DiffFormat.content(form, difference, colour, most, newer.mention());
      Spool spool = new Spool();
      String summary = "";
      if (output == null) {
        reporter.add(spooled(content, spool));
      } else {
        summary = publish(output, content, newer, how);
      }
      boolean failed = reporter.hasFailed();
      reporter.add(broken);
      int code = reporter.finish(summary);
      if (output == null && !failed) {
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
      boolean differs = arguments.has("--exit-code") && !difference.isEmpty();
      return differs || !broken.isEmpty() ? FINDINGS : OK;
    }

    private String publish(String name, Output.Content content, Input newer, CompilerOptions how) {
      Path folder = console.shell().folder();
      console.path(name);
      Target target = new Target(form, PathTemplate.file(name, folder));
      List<Target> targets = List.of(target);
      boolean force = arguments.has("--force");
      Job job = new Job(newer, how, targets, Presentation.usual(), folder, force, false);
      Output result = Output.of(job, target, "", content);
      BuildResult built = new BuildResult(job, null, null, List.of(), List.of(result), 0, null);
      Publisher publisher = new Publisher(false, inputs());
      publisher.publish(List.of(built), null).built().forEach(reporter::add);
      return CompileOptions.wrote(publisher);
    }

    private List<Path> inputs() {
      List<Path> inputs = new ArrayList<>(documents.inputs(console));
      names.stream().filter(name -> !name.equals("-")).map(console::path).forEach(inputs::add);
      return inputs;
    }

    private static Breaking.@Nullable Level level(@Nullable String word) {
      return word == null
          ? null
          : Breaking.Level.of(
              UsageException.requireKnown("level of --breaking", word, Breaking.Level.WORDS));
    }

    private static Format form(@Nullable String name, @Nullable String output) {
      if (name != null) {
        return DiffFormat.named(name)
            .orElseThrow(() -> UsageException.unknown("form of a diff", name, DiffFormat.names()));
      } else if (output == null) {
        return DiffFormat.TEXT;
      }
      return DiffFormat.ofFile(output)
          .orElseThrow(() -> OutputOptions.cannotWrite(output, DiffFormat.names()));
    }
  }
}
