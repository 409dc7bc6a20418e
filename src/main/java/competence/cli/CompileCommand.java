package competence.cli;

import competence.project.Plan;
import competence.project.ProjectFiles;
import competence.project.ProjectPlan;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence compile}: documents into canonical YAML and other outputs. */
final class CompileCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    Specs.arguments(spec, "SOURCE", "Documents; - is standard input.");
    DocumentOptions.declare(spec);
    OutputOptions.declare(spec);
    PresentationOptions.declare(spec);
    ReportOptions.declare(spec, true);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    CompileOptions options = CompileOptions.of(OutputOptions.of(arguments), arguments);
    Plan plan = plan(options, console);
    if (options.outputs().browser() != null && !plan.hasErrors() && !prints(plan)) {
      throw new UsageException("--browser is used for PDFs only; add --to pdf");
    }
    return options.run(plan, console);
  }

  private static boolean prints(Plan plan) {
    return plan.jobs().stream()
        .flatMap(job -> job.targets().stream())
        .anyMatch(target -> target.format().isPrinted());
  }

  /** Plans for the project, unless the command line is about single documents. */
  private static Plan plan(CompileOptions options, Console console) {
    String config = options.documents().config();
    if (config != null) {
      return project(options, console.path(config), console);
    }
    boolean mayBeProject = options.perDocument().isEmpty();
    if (options.sources().isEmpty() && mayBeProject) {
      Optional<Path> found = ProjectFiles.nearestConfig(console.shell().folder());
      if (found.isPresent()) {
        return project(options, found.get(), console);
      }
    }
    return DocumentPlan.of(options, mayBeProject, console);
  }

  private static Plan project(CompileOptions options, Path config, Console console) {
    if (!options.sources().isEmpty()) {
      throw new UsageException("--config names the documents, so SOURCE cannot be given");
    }
    if (!options.perDocument().isEmpty()) {
      throw new UsageException(
          options.perDocument().get(0) + " applies to a single document, not to a project");
    }
    return ProjectPlan.of(
        config,
        console.shell().folder(),
        options.outputs().force(),
        options.outputs().verify(),
        options.documents().limits());
  }
}
