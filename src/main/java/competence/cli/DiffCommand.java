package competence.cli;

import competence.compiler.Options;
import competence.diagnostic.Diagnostic;
import competence.diff.Breaking;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Facts;
import competence.model.Framework;
import competence.outline.Profile;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.project.BuildResult;
import competence.project.DiffFormat;
import competence.project.Editions;
import competence.project.Input;
import competence.project.Job;
import competence.project.Mention;
import competence.project.Output;
import competence.project.PathTemplate;
import competence.project.ProfileFile;
import competence.project.Publisher;
import competence.project.Spool;
import competence.project.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code competence diff}: what is different between two editions. */
final class DiffCommand implements Command {

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String purpose() {
    return "Show what is different between two editions of a framework.";
  }

  @Override
  public Syntax syntax() {
    return DiffOptions.syntax();
  }

  @Override
  public List<String> notes() {
    return DiffOptions.notes();
  }

  @Override
  public int run(Given given, Console console) {
    return new Comparison(DiffOptions.of(given), console).run();
  }

  /** One comparison. */
  private static final class Comparison {
    private final DiffOptions options;
    private final Console console;
    private final Reporter reporter;
    private final List<Diagnostic> broken = new ArrayList<>();

    Comparison(DiffOptions options, Console console) {
      this.options = options;
      this.console = console;
      this.reporter = new Reporter(console, options.voice());
    }

    int run() {
      Profile profile = profile();
      Input young = input(options.young());
      Options how = new Options(options.from(), profile, null, null, Facts.NONE, options.limits());
      Editions editions = Editions.read(input(options.old()), young, how);
      reporter.add(editions.diagnostics());
      Framework before = editions.before();
      Framework now = editions.now();
      if (before == null || now == null || reporter.hasFailed()) {
        return Math.max(reporter.finish("", false), ExitCode.FAILURE);
      }
      Difference difference = Diff.between(before, now);
      Breaking.Level level = options.breaking();
      if (level != null) {
        broken.addAll(Breaking.check(difference, level, editions.beforeText(), editions.nowText()));
      }
      return finish(difference, young, how);
    }

    private int finish(Difference difference, Input young, Options how) {
      long most = options.limits().output(0);
      boolean colour = options.output() == null && options.voice().colourOfResult(console.shell());
      Output.Content content =
          DiffFormat.content(options.to(), difference, colour, most, young.mention());
      Spool spool = new Spool();
      String summary = "";
      if (options.output() == null) {
        reporter.add(spooled(content, spool));
      } else {
        summary = publish(content, young, how);
      }
      boolean failed = reporter.hasFailed();
      reporter.add(broken);
      int code = reporter.finish(summary, false);
      if (options.output() == null && !failed) {
        console.result(
            out -> {
              spool.copyTo(out);
              return List.of();
            });
      }
      return exitCode(code, difference);
    }

    private static List<Diagnostic> spooled(Output.Content content, Spool spool) {
      try {
        return content.write(spool);
      } catch (IOException e) {
        throw new ResultLostException(e);
      }
    }

    private int exitCode(int code, Difference difference) {
      if (reporter.hasFailed(broken)) {
        return code;
      }
      boolean differs = options.exitCode() && !difference.isEmpty();
      return differs || !broken.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private String publish(Output.Content content, Input young, Options how) {
      String name = String.valueOf(options.output());
      Path folder = console.shell().folder();
      console.path(name);
      Target target = new Target(options.to(), PathTemplate.file(name, folder));
      Job job =
          new Job(
              young, how, List.of(target), Presentation.usual(), folder, options.force(), false);
      Output output = Output.of(job, target, "", content);
      BuildResult built = new BuildResult(job, null, null, List.of(), List.of(output), 0, null);
      Publisher publisher = new Publisher(false, inputs());
      publisher.publish(List.of(built), null).built().forEach(reporter::add);
      return Work.wrote(publisher);
    }

    private List<Path> inputs() {
      return Stream.of(options.old(), options.young())
          .filter(name -> !name.equals("-"))
          .map(console::path)
          .toList();
    }

    private Input input(String name) {
      if (!name.equals("-")) {
        return Input.ofFile(name, console.path(name), Mention.onCommandLine(name));
      }
      String called = options.stdinName();
      return Input.ofStream(called == null ? "<stdin>" : called, console.in());
    }

    private Profile profile() {
      String name = options.profile();
      if (name == null) {
        return Profiles.builtIn();
      }
      List<Diagnostic> found = new ArrayList<>();
      Mention mention = Mention.onCommandLine(name);
      @Nullable Profile profile = ProfileFile.read(name, console.path(name), mention, found);
      reporter.add(found);
      return profile == null ? Profiles.builtIn() : profile;
    }
  }
}
