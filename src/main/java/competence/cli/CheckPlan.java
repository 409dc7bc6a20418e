package competence.cli;

import competence.check.CheckSettings;
import competence.compiler.CompilerOptions;
import competence.diagnostic.Diagnostic;
import competence.present.Presentation;
import competence.profile.ProfileChoice;
import competence.project.Input;
import competence.project.Job;
import competence.project.Plan;
import competence.project.ProjectFiles;
import competence.project.ProjectPlan;
import competence.project.RelativePath;
import competence.project.ReportLocation;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what {@code check} reads, and with which settings: those of the command line, then those
 * of the nearest configuration, or of the configuration in a named folder.
 */
final class CheckPlan {
  /** A document, and the settings of the rules and of all other findings. */
  record CheckJob(Job job, CheckSettings settings) {}

  private final DocumentOptions options;
  private final CheckSettings given;
  private final Console console;
  private final Path here;
  private final Map<Path, CheckJob> jobs = new LinkedHashMap<>();
  private final Map<Path, Plan> projects = new LinkedHashMap<>();
  private final List<Job> projectJobs = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private CheckSettings settings;
  private ProfileChoice profile = ProfileChoice.byDocument();

  private CheckPlan(DocumentOptions options, CheckSettings given, Console console) {
    this.options = options;
    this.given = given;
    this.console = console;
    this.here = console.shell().folder();
    this.settings = given;
  }

  /** Plans to check these paths; a file that is named twice is checked once. */
  static CheckPlan of(
      List<String> paths, DocumentOptions options, CheckSettings given, Console console) {
    CheckPlan plan = new CheckPlan(options, given, console);
    plan.make(paths);
    return plan;
  }

  /** The documents, in the order in which they are reported. */
  List<CheckJob> jobs() {
    return List.copyOf(jobs.values());
  }

  /** The findings of the planning; if one is an error, nothing is checked. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void make(List<String> paths) {
    Optional<Path> config =
        options.config() == null
            ? ProjectFiles.nearestConfig(here)
            : Optional.of(console.path(options.config()));
    if (config.isPresent()) {
      Plan project = project(config.get());
      settings = given.or(project.check());
      projectJobs.addAll(project.jobs());
    }
    profile = options.readProfile(console, diagnostics);
    boolean mayBeProject = options.perDocument().isEmpty();
    if (!paths.isEmpty()) {
      paths.forEach(this::add);
    } else if (config.isPresent() && mayBeProject) {
      projectJobs.forEach(job -> put(job, settings));
    } else {
      addStream(console.input("PATH", mayBeProject));
    }
  }

  private Plan project(Path config) {
    return projects.computeIfAbsent(
        config,
        file -> {
          Plan plan = ProjectPlan.of(file, here, false, false, options.limits());
          diagnostics.addAll(plan.diagnostics());
          return plan;
        });
  }

  private void put(Job job, CheckSettings wanted) {
    Path path = job.input().path();
    jobs.putIfAbsent(path == null ? console.path("-") : path, new CheckJob(job, wanted));
  }

  private void add(String name) {
    Path path = console.path(name);
    if (name.equals("-")) {
      addStream(console.in());
    } else if (Files.isDirectory(path)) {
      addFolder(name, path);
    } else {
      addFile(name, path);
    }
  }

  private void addStream(InputStream in) {
    put(job(options.input("-", in, console)), settings);
  }

  /** Adds what the folder's configuration names, or else its framework files and documents. */
  private void addFolder(String name, Path folder) {
    Optional<Path> config = ProjectFiles.config(folder);
    if (config.isPresent()) {
      Plan project = project(config.get());
      project.jobs().forEach(job -> put(job, given.or(project.check())));
      return;
    }
    int before = jobs.size();
    List<Path> below = console.frameworkFiles(name);
    projectJobs.stream()
        .filter(job -> job.input().path() != null && job.input().path().startsWith(folder))
        .forEach(job -> put(job, settings));
    below.forEach(file -> put(file(RelativePath.name(file, here), file), settings));
    if (jobs.size() == before && below.isEmpty()) {
      throw new UsageException(
          "no competence.yaml in " + name + ", and no framework file below it");
    }
  }

  /** Adds a document, read as the project reads it if the project names it. */
  private void addFile(String name, Path path) {
    Optional<Job> known =
        projectJobs.stream()
            .filter(job -> path.equals(job.input().path()) && options.perDocument().isEmpty())
            .findFirst();
    put(known.orElseGet(() -> file(name, path)), settings);
  }

  private Job file(String name, Path path) {
    return job(Input.ofFile(name, path, ReportLocation.onCommandLine(name)));
  }

  private Job job(Input input) {
    CompilerOptions how = options.compilerOptions(profile);
    return new Job(input, how, List.of(), Presentation.usual(), here, false, false);
  }
}
