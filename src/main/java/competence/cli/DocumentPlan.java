package competence.cli;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.compiler.Options;
import competence.diagnostic.Diagnostic;
import competence.model.Facts;
import competence.outline.Profile;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.project.AuditFormat;
import competence.project.IndexFile;
import competence.project.Input;
import competence.project.Job;
import competence.project.Mention;
import competence.project.PathTemplate;
import competence.project.Plan;
import competence.project.PresentationFiles;
import competence.project.ProfileFile;
import competence.project.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done with documents that the command line names. */
final class DocumentPlan {
  private static final String STREAM = "-";

  private final CompileOptions options;
  private final List<String> sources;
  private final Console console;

  private DocumentPlan(CompileOptions options, List<String> sources, Console console) {
    this.options = options;
    this.sources = sources;
    this.console = console;
  }

  /** Plans for these documents. */
  static Plan of(CompileOptions options, List<String> sources, Console console) {
    return new DocumentPlan(options, sources, console).plan();
  }

  private Plan plan() {
    if (options.previous() != null && sources.size() > 1) {
      throw new UsageException("--previous is an edition of one framework: name one SOURCE");
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Target> targets = new ArrayList<>(targets());
    options.look().check(targets.stream().map(Target::format).toList());
    addAudit(targets);
    Profile profile = profile(diagnostics);
    PresentationFiles files = new PresentationFiles(diagnostics);
    Presentation presentation = options.look().presentation(files, console);
    List<Job> jobs = new ArrayList<>();
    for (String source : sources) {
      Options how =
          new Options(
              options.from(), profile, options.language(), null, Facts.NONE, options.limits());
      jobs.add(
          new Job(
              input(source),
              how,
              edition(),
              targets,
              presentation,
              console.shell().folder(),
              options.force(),
              options.verify()));
    }
    List<Path> inputs = inputs();
    inputs.addAll(files.inputs());
    return new Plan(jobs, inputs, index(targets), diagnostics);
  }

  /** Several checklists in a folder get an index beside them. */
  private @Nullable IndexFile index(List<Target> targets) {
    String output = options.output();
    boolean checklists = targets.stream().anyMatch(t -> t.format().isChecklist());
    if (output == null || sources.size() == 1 || !checklists) {
      return null;
    }
    Path folder = console.shell().folder();
    PathTemplate place = PathTemplate.fileInFolder(output, folder, "index.html");
    return new IndexFile(place, folder, options.force());
  }

  private Profile profile(List<Diagnostic> diagnostics) {
    String name = options.profile();
    if (name == null) {
      return Profiles.builtIn();
    }
    Mention mention = Mention.onCommandLine(name);
    Profile profile = ProfileFile.read(name, console.path(name), mention, diagnostics);
    return profile == null ? Profiles.builtIn() : profile;
  }

  private Input input(String source) {
    if (!source.equals(STREAM)) {
      return Input.ofFile(source, console.path(source), Mention.onCommandLine(source));
    }
    String name = options.stdinName();
    return Input.ofStream(name == null ? "<stdin>" : name, console.in());
  }

  private @Nullable Input edition() {
    String previous = options.previous();
    if (previous == null) {
      return null;
    }
    return Input.ofFile(previous, console.path(previous), Mention.onCommandLine(previous));
  }

  private List<Path> inputs() {
    List<Path> paths = new ArrayList<>();
    sources.stream().filter(s -> !s.equals(STREAM)).map(console::path).forEach(paths::add);
    String profile = options.profile();
    if (profile != null) {
      paths.add(console.path(profile));
    }
    return paths;
  }

  private List<Target> targets() {
    if (sources.stream().filter(STREAM::equals).count() > 1) {
      throw new UsageException("standard input can be read once only");
    }
    String output = options.output();
    if (output == null || output.equals(STREAM)) {
      return List.of(new Target(onlyFormat(), null));
    }
    if (isFolder(output)) {
      List<Format> formats = options.to().isEmpty() ? List.of(yaml()) : options.to();
      return formats.stream().map(format -> inFolder(output, format)).toList();
    }
    Format format = options.to().isEmpty() ? FormatNames.ofOutput(output) : options.to().get(0);
    console.path(output);
    return List.of(new Target(format, PathTemplate.file(output, console.shell().folder())));
  }

  /** The one format of the one result that standard output can take. */
  private Format onlyFormat() {
    if (options.check()) {
      throw new UsageException("--check compares files: give --output too");
    }
    if (sources.size() > 1 || options.to().size() > 1) {
      throw new UsageException("several outputs need a folder: give --output FOLDER");
    }
    Format format = options.to().isEmpty() ? yaml() : options.to().get(0);
    if (format.isPrinted() && console.shell().terminal().out()) {
      throw new UsageException("a terminal cannot show a PDF: give --output FILE");
    }
    return format;
  }

  private void addAudit(List<Target> targets) {
    String audit = options.audit();
    if (audit == null) {
      return;
    } else if (audit.equals(STREAM)) {
      throw new UsageException("--audit needs a file; competence audit writes to standard output");
    }
    Path folder = console.shell().folder();
    boolean within = isFolder(audit, sources.size() > 1);
    targets.add(
        within
            ? inFolder(audit, AuditFormat.PAGE)
            : new Target(AuditOptions.formatOf(audit), PathTemplate.file(audit, folder)));
  }

  private boolean isFolder(String output) {
    return isFolder(output, sources.size() > 1 || options.to().size() > 1);
  }

  private boolean isFolder(String output, boolean several) {
    Path path = console.path(output);
    if (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(path)) {
      return true;
    }
    if (several && (Files.exists(path) || Formats.ofFile(output).isPresent())) {
      throw new UsageException(
          "several outputs need a folder, and " + output + " is the name of a file");
    }
    return several;
  }

  private Target inFolder(String output, Format format) {
    String extension = format.extensions().get(0);
    return new Target(format, PathTemplate.inFolder(output, console.shell().folder(), extension));
  }

  private static Format yaml() {
    return FormatNames.toWrite("yaml");
  }
}
