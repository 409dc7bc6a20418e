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

/** Decides what {@code compile} reads: the named documents, the project, or standard input. */
final class Planner {
  private Planner() {}

  static Plan plan(CompileOptions options, Console console) {
    String config = options.documents().config();
    if (config != null) {
      return project(options, console.path(config), console);
    }
    boolean mayBeProject = options.perDocument().isEmpty();
    if (options.sources().isEmpty() && mayBeProject) {
      Optional<Path> found = ConfigFile.nearest(console.shell().folder());
      if (found.isPresent()) {
        return project(options, found.get(), console);
      }
    }
    return documents(options, mayBeProject, console);
  }

  /**
   * Plans for the named documents, or for standard input if there are none.
   *
   * @param mayBeProject whether a project would have done as well
   */
  static Plan documents(CompileOptions options, boolean mayBeProject, Console console) {
    if (!options.sources().isEmpty()) {
      return DocumentPlan.of(options, options.sources(), console);
    }
    InputStream in = standardInput("SOURCE", mayBeProject, console);
    return DocumentPlan.of(options, List.of("-"), console.withInput(in));
  }

  /**
   * Standard input, unless it is empty or a terminal.
   *
   * @param missing the missing argument, as the help calls it
   * @param mayBeProject whether a project would have done as well
   * @throws UsageException if there is no input
   */
  static InputStream standardInput(String missing, boolean mayBeProject, Console console) {
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
        mayBeProject
            ? "no "
                + missing
                + ", no frameworks/competence.yaml here or above, and standard input is empty;"
                + " competence init writes a configuration"
            : "no " + missing + ", and standard input is empty");
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
