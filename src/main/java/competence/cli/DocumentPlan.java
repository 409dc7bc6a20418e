package competence.cli;

import competence.check.CheckSettings;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Diagnostic;
import competence.present.Presentation;
import competence.profile.ProfileChoice;
import competence.project.AuditFormat;
import competence.project.IndexFile;
import competence.project.Input;
import competence.project.Job;
import competence.project.Job.Target;
import competence.project.PathTemplate;
import competence.project.Plan;
import competence.project.PresentationFiles;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans what to do with documents that the command line names. */
final class DocumentPlan {
  private static final String STREAM = "-";

  private final CompileOptions options;
  private final OutputOptions outputs;
  private final List<String> sources;
  private final InputStream in;
  private final Console console;
  private final Path folder;

  private DocumentPlan(
      CompileOptions options, List<String> sources, InputStream in, Console console) {
    this.options = options;
    this.outputs = options.outputs();
    this.sources = sources;
    this.in = in;
    this.console = console;
    this.folder = console.shell().folder();
  }

  /**
   * Plans for the named documents, or for standard input if there are none.
   *
   * @param mayBeProject whether a project would have done as well
   */
  static Plan of(CompileOptions options, boolean mayBeProject, Console console) {
    boolean piped = options.sources().isEmpty();
    List<String> sources = piped ? List.of(STREAM) : options.sources();
    InputStream in = piped ? console.input("SOURCE", mayBeProject) : console.in();
    return new DocumentPlan(options, sources, in, console).plan();
  }

  private Plan plan() {
    if (options.documents().previous() != null && sources.size() > 1) {
      throw new UsageException("--previous is the edition of one framework: give one SOURCE");
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Target> targets = new ArrayList<>(targets());
    options.presentation().check(targets.stream().map(Target::format).toList());
    addAudit(targets);
    ProfileChoice profile = options.documents().readProfile(console, diagnostics);
    PresentationFiles files = new PresentationFiles(diagnostics);
    Presentation presentation = options.presentation().presentation(files, console);
    List<Job> jobs = new ArrayList<>();
    for (String source : sources) {
      jobs.add(
          new Job(
              options.documents().input(source, in, console),
              options.documents().compilerOptions(profile),
              edition(),
              targets,
              presentation,
              folder,
              outputs.force(),
              outputs.verify()));
    }
    List<Path> inputs = inputs();
    inputs.addAll(files.inputs());
    return new Plan(jobs, inputs, index(targets), CheckSettings.NONE, diagnostics);
  }

  /** Several checklists in a folder get an index beside them. */
  private @Nullable IndexFile index(List<Target> targets) {
    String output = outputs.output();
    boolean checklists = targets.stream().anyMatch(t -> t.format().isChecklist());
    if (output == null || sources.size() == 1 || !checklists) {
      return null;
    }
    PathTemplate place = PathTemplate.inFolder(output, folder, "index.html");
    return new IndexFile(place, folder, outputs.force());
  }

  private @Nullable Input edition() {
    String previous = options.documents().previous();
    return previous == null ? null : DocumentOptions.fileInput(previous, console);
  }

  private List<Path> inputs() {
    List<Path> paths = new ArrayList<>();
    sources.stream().filter(s -> !s.equals(STREAM)).map(console::path).forEach(paths::add);
    paths.addAll(options.documents().inputs(console));
    return paths;
  }

  private List<Target> targets() {
    if (sources.stream().filter(STREAM::equals).count() > 1) {
      throw new UsageException("standard input can be read only once");
    }
    String output = outputs.output();
    if (output == null || output.equals(STREAM)) {
      return List.of(new Target(onlyFormat(), null));
    }
    if (isFolder(output, sources.size() > 1 || outputs.to().size() > 1)) {
      return outputs.formats().stream().map(f -> inFolder(output, f)).toList();
    }
    boolean named = outputs.to().isEmpty();
    Format format = named ? OutputOptions.formatOf(output) : outputs.to().get(0);
    console.path(output);
    return List.of(new Target(format, PathTemplate.file(output, folder)));
  }

  /** The one format of the one result that standard output can take. */
  private Format onlyFormat() {
    if (outputs.check()) {
      throw new UsageException("--check compares files; add --output");
    }
    if (sources.size() > 1 || outputs.to().size() > 1) {
      throw new UsageException("several outputs need a folder; add --output FOLDER");
    }
    Format format = outputs.formats().get(0);
    if (format.isPrinted() && console.shell().terminal().out()) {
      throw new UsageException("a terminal cannot show a PDF; add --output FILE");
    }
    return format;
  }

  private void addAudit(List<Target> targets) {
    String audit = outputs.audit();
    if (audit == null) {
      return;
    } else if (audit.equals(STREAM)) {
      throw new UsageException("--audit needs a file; competence audit writes to standard output");
    }
    targets.add(
        isFolder(audit, sources.size() > 1)
            ? inFolder(audit, AuditFormat.PAGE)
            : new Target(AuditCommand.formOf(audit), PathTemplate.file(audit, folder)));
  }

  private boolean isFolder(String output, boolean several) {
    Path path = console.path(output);
    if (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(path)) {
      return true;
    }
    if (several && (Files.exists(path) || Formats.ofFile(output).isPresent())) {
      throw new UsageException("several outputs need a folder, and " + output + " is a file name");
    }
    return several;
  }

  private Target inFolder(String output, Format format) {
    String file = "{id}." + format.extensions().get(0);
    return new Target(format, PathTemplate.inFolder(output, folder, file));
  }
}
