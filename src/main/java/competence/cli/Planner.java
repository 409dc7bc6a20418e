package competence.cli;

import competence.project.ConfigFile;
import competence.project.Plan;
import competence.project.ProjectPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decides what {@code compile} is to do: documents that were named, the project, or a pipe. */
final class Planner {
  private Planner() {}

  /** What there is to do. */
  static Plan plan(CompileOptions options, Console console) {
    String config = options.config();
    if (config != null) {
      return project(options, console.path(config), console);
    }
    if (!options.sources().isEmpty()) {
      return DocumentPlan.of(options, options.sources(), console);
    }
    Optional<Path> found =
        options.aboutOneDocument().isEmpty()
            ? ConfigFile.nearest(console.shell().folder())
            : Optional.empty();
    if (found.isPresent()) {
      return project(options, found.get(), console);
    }
    if (console.shell().terminal().in()) {
      throw new UsageException(
          "no SOURCE, and no frameworks/competence.yaml here or above; competence init makes one");
    }
    return DocumentPlan.of(options, List.of("-"), console);
  }

  private static Plan project(CompileOptions options, Path config, Console console) {
    if (!options.sources().isEmpty()) {
      throw new UsageException("--config names the documents, so no SOURCE can be given");
    }
    if (!options.aboutOneDocument().isEmpty()) {
      throw new UsageException(
          options.aboutOneDocument().get(0) + " speaks of one document, not of a project");
    }
    return ProjectPlan.of(config, console.shell().folder(), options.force());
  }
}
