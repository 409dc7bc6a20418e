package competence.cli;

import competence.check.CheckSettings;
import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.project.Input;
import competence.project.Job;
import competence.project.Job.Target;
import competence.project.PathTemplate;
import competence.project.Plan;
import competence.project.RelativePath;
import competence.project.ReportLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence fmt}: rewrites framework files as canonical YAML. */
final class FmtCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    Specs.arguments(
        spec,
        "PATH",
        "YAML files, and folders with framework files (default: the current folder);",
        "- formats standard input to standard output.");
    DocumentOptions.declare(spec, "--limit");
    OutputOptions.declare(spec, OutputOptions.checkOption());
    ReportOptions.declare(spec, false);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    CompileOptions options = CompileOptions.of(OutputOptions.of(arguments), arguments);
    List<String> names = options.sources().isEmpty() ? List.of(".") : options.sources();
    return options.run(new Planning(options, console).of(names), console);
  }

  private static final class Planning {
    private final CompileOptions options;
    private final Console console;
    private final Path folder;
    private final Map<Path, Job> jobs = new LinkedHashMap<>();

    Planning(CompileOptions options, Console console) {
      this.options = options;
      this.console = console;
      this.folder = console.shell().folder();
    }

    /** Plans for these files and folders; a file that is named twice is rewritten once. */
    Plan of(List<String> names) {
      names.forEach(this::add);
      if (jobs.isEmpty()) {
        throw new UsageException("no framework file below " + String.join(", ", names));
      }
      return new Plan(List.copyOf(jobs.values()), List.of(), null, CheckSettings.NONE, List.of());
    }

    private void add(String name) {
      Path path = console.path(name);
      if (name.equals("-")) {
        if (options.outputs().check()) {
          throw new UsageException("--check compares files, and - is standard input");
        }
        jobs.put(path, job(Input.ofStream("<stdin>", console.in()), null));
      } else if (Files.isDirectory(path)) {
        console
            .frameworkFiles(name)
            .forEach(file -> jobs.put(file, file(RelativePath.name(file, folder), file)));
      } else {
        jobs.put(path, file(name, path));
      }
    }

    /** Rewrites the target of a symbolic link, so that the link remains. */
    private Job file(String name, Path path) {
      Path real = path;
      try {
        real = path.toRealPath();
      } catch (IOException e) {
        // Reading the file reports the error.
      }
      ReportLocation mention = ReportLocation.onCommandLine(name);
      return job(Input.ofFile(name, path, mention), PathTemplate.exactly(real, mention));
    }

    private Job job(Input input, @Nullable PathTemplate place) {
      Format yaml = Formats.CANONICAL;
      Limits limits = options.documents().limits();
      CompilerOptions how =
          new CompilerOptions(yaml, Profiles.builtIn(), null, null, Facts.NONE, limits);
      List<Target> targets = List.of(new Target(yaml, place));
      return new Job(input, how, targets, Presentation.usual(), folder, true, false);
    }
  }
}
