package competence.cli;

import competence.check.Settings;
import competence.compiler.Options;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.model.Facts;
import competence.outline.Profile;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.project.CheckJob;
import competence.project.ConfigFile;
import competence.project.Failure;
import competence.project.FileSearch;
import competence.project.Input;
import competence.project.Job;
import competence.project.Mention;
import competence.project.Plan;
import competence.project.ProfileFile;
import competence.project.ProjectPlan;
import competence.project.RelativePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked. The settings are those of the nearest configuration, or of the one in the
 * folder that was named, below those of the command line.
 */
final class CheckPlan {
  private final CheckOptions options;
  private final Console console;
  private final Map<Path, CheckJob> jobs = new LinkedHashMap<>();
  private final Map<Path, Plan> projects = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Settings settings;
  private @Nullable Profile profile;

  private CheckPlan(CheckOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.settings = options.settings();
  }

  /** Plans for what the command line names; a file that is named twice is checked once. */
  static CheckPlan of(CheckOptions options, Console console) {
    CheckPlan plan = new CheckPlan(options, console);
    plan.make();
    return plan;
  }

  /** The documents, in the order in which they are reported. */
  List<CheckJob> jobs() {
    return List.copyOf(jobs.values());
  }

  /** What was found while planning; with an error among them nothing is checked. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether nothing can be checked. */
  boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  private void make() {
    Optional<Path> config =
        options.config() == null
            ? ConfigFile.nearest(console.shell().folder())
            : Optional.of(console.path(options.config()));
    Optional<Plan> project = config.map(this::project);
    project.ifPresent(plan -> settings = options.settings().or(plan.check()));
    if (options.paths().isEmpty() && project.isPresent() && !options.isAboutOneDocument()) {
      addAll(project.get());
    } else if (options.paths().isEmpty()) {
      addStream(Planner.given("PATH", !options.isAboutOneDocument(), console));
    }
    options.paths().forEach(path -> add(path, project));
  }

  private Plan project(Path config) {
    return projects.computeIfAbsent(
        config,
        file -> {
          Plan plan =
              ProjectPlan.of(file, console.shell().folder(), false, false, options.limits());
          diagnostics.addAll(plan.diagnostics());
          return plan;
        });
  }

  private void addAll(Plan project) {
    Settings wanted = options.settings().or(project.check());
    project.jobs().forEach(job -> put(job, wanted));
  }

  private void put(Job job, Settings wanted) {
    Path path = job.input().path();
    jobs.putIfAbsent(path == null ? console.path("-") : path, new CheckJob(job, wanted));
  }

  private void add(String name, Optional<Plan> project) {
    Path path = console.path(name);
    if (name.equals("-")) {
      addStream(console.in());
    } else if (Files.isDirectory(path)) {
      addFolder(name, path, project);
    } else {
      addFile(name, path, project);
    }
  }

  private void addStream(InputStream in) {
    String name = options.stdinName() == null ? "<stdin>" : options.stdinName();
    put(job(Input.ofStream(name, in)), settings);
  }

  /** A folder's own configuration, or else what the project has in it and its framework files. */
  private void addFolder(String name, Path folder, Optional<Plan> project) {
    Optional<Path> config = ConfigFile.in(folder);
    if (config.isPresent()) {
      addAll(project(config.get()));
      return;
    }
    int before = jobs.size();
    List<Path> below;
    try {
      below = FileSearch.frameworks(folder);
    } catch (IOException e) {
      throw new UsageException("cannot list " + name + ": " + Failure.reason(e));
    }
    project.stream()
        .flatMap(plan -> plan.jobs().stream())
        .filter(job -> isBelow(job.input().path(), folder))
        .forEach(job -> put(job, settings));
    below.forEach(
        file -> put(file(RelativePath.name(file, console.shell().folder()), file), settings));
    if (jobs.size() == before && below.isEmpty()) {
      throw new UsageException(
          "there is no competence.yaml in " + name + ", and no framework file below it");
    }
  }

  private static boolean isBelow(@Nullable Path file, Path folder) {
    return file != null && file.startsWith(folder);
  }

  /** A document that the project names is checked as the project compiles it. */
  private void addFile(String name, Path path, Optional<Plan> project) {
    Optional<Job> known =
        project.stream()
            .flatMap(plan -> plan.jobs().stream())
            .filter(job -> path.equals(job.input().path()) && !options.isAboutOneDocument())
            .findFirst();
    put(known.orElseGet(() -> file(name, path)), settings);
  }

  private Job file(String name, Path path) {
    return job(Input.ofFile(name, path, Mention.onCommandLine(name)));
  }

  private Job job(Input input) {
    Options how =
        new Options(
            options.from(), profile(), options.language(), null, Facts.NONE, options.limits());
    Path folder = console.shell().folder();
    return new Job(input, how, List.of(), Presentation.usual(), folder, false, false);
  }

  private Profile profile() {
    Profile read = profile;
    String name = options.profile();
    if (read == null) {
      Mention mention = Mention.onCommandLine(name == null ? "" : name);
      read = name == null ? null : ProfileFile.read(name, console.path(name), mention, diagnostics);
      read = read == null ? Profiles.builtIn() : read;
      profile = read;
    }
    return read;
  }
}
