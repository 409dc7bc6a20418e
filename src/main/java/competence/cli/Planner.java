package competence.cli;

import competence.project.ConfigFile;
import competence.project.Failure;
import competence.project.Plan;
import competence.project.ProjectPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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
    return DocumentPlan.of(
        options,
        List.of("-"),
        console.withInput(given("SOURCE", options.aboutOneDocument().isEmpty(), console)));
  }

  /**
   * Standard input, if there is something in it; a terminal is not waited for.
   *
   * @param missing what was not given, as the help calls it
   * @param project whether a project would have done, too
   */
  static InputStream given(String missing, boolean project, Console console) {
    if (!console.shell().terminal().in()) {
      PushbackInputStream in = new PushbackInputStream(console.in());
      try {
        int first = in.read();
        if (first >= 0) {
          in.unread(first);
          return in;
        }
      } catch (IOException e) {
        throw new UsageException("cannot read standard input: " + Failure.reason(e));
      }
    }
    throw new UsageException(
        project
            ? "no "
                + missing
                + ", no frameworks/competence.yaml here or above, and nothing on standard"
                + " input; competence init makes a configuration"
            : "no " + missing + ", and nothing on standard input");
  }

  private static Plan project(CompileOptions options, Path config, Console console) {
    if (!options.sources().isEmpty()) {
      throw new UsageException("--config names the documents, so no SOURCE can be given");
    }
    if (!options.aboutOneDocument().isEmpty()) {
      throw new UsageException(
          options.aboutOneDocument().get(0) + " speaks of one document, not of a project");
    }
    return ProjectPlan.of(
        config, console.shell().folder(), options.force(), options.verify(), options.limits());
  }
}
