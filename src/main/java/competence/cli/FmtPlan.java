package competence.cli;

import competence.compiler.Format;
import competence.compiler.Options;
import competence.limit.Limits;
import competence.model.Facts;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.project.Failure;
import competence.project.FileSearch;
import competence.project.Input;
import competence.project.Job;
import competence.project.Mention;
import competence.project.PathTemplate;
import competence.project.Plan;
import competence.project.RelativePath;
import competence.project.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be done to make files canonical. */
final class FmtPlan {
  private final boolean check;
  private final Limits limits;
  private final Console console;
  private final Format yaml = FormatNames.toWrite("yaml");
  private final Map<Path, Job> jobs = new LinkedHashMap<>();

  FmtPlan(boolean check, Limits limits, Console console) {
    this.check = check;
    this.limits = limits;
    this.console = console;
  }

  /** Plans for these files and folders; a file that is named twice is done once. */
  Plan of(List<String> names) {
    names.forEach(this::add);
    if (jobs.isEmpty()) {
      throw new UsageException("there is no framework file below " + String.join(", ", names));
    }
    return new Plan(List.copyOf(jobs.values()), List.of(), null, List.of());
  }

  private void add(String name) {
    Path path = console.path(name);
    if (name.equals("-")) {
      jobs.put(path, stream());
    } else if (Files.isDirectory(path)) {
      below(name, path).forEach(file -> jobs.put(file, file(shown(file), file)));
    } else {
      jobs.put(path, file(name, path));
    }
  }

  private Job stream() {
    if (check) {
      throw new UsageException("--check compares files, and - is none");
    }
    return job(Input.ofStream("<stdin>", console.in()), null);
  }

  private static List<Path> below(String name, Path folder) {
    try {
      return FileSearch.frameworks(folder);
    } catch (IOException e) {
      throw new UsageException("cannot list " + name + ": " + Failure.reason(e));
    }
  }

  /** A file that is reached through a link is changed where it lies, and stays linked. */
  private Job file(String name, Path path) {
    Path real = path;
    try {
      real = path.toRealPath();
    } catch (IOException e) {
      // Reading it tells what is the matter.
    }
    Mention mention = Mention.onCommandLine(name);
    PathTemplate place = PathTemplate.exactly(real, mention);
    return job(Input.ofFile(name, path, mention), place);
  }

  private Job job(Input input, @Nullable PathTemplate place) {
    Options options = new Options(yaml, Profiles.builtIn(), null, null, Facts.NONE, limits);
    return new Job(
        input,
        options,
        List.of(new Target(yaml, place)),
        Presentation.usual(),
        console.shell().folder(),
        true,
        false);
  }

  private String shown(Path file) {
    return RelativePath.name(file, console.shell().folder());
  }
}
