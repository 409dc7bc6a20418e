package competence.project;

import competence.check.CheckSettings;
import competence.compiler.CompilerOptions;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.present.FileName;
import competence.profile.ProfileChoice;
import competence.profile.Profiles;
import competence.project.ConfigReader.Config;
import competence.project.ConfigReader.Entry;
import competence.project.Job.Target;
import competence.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes jobs of the configuration of a project. */
public final class ProjectPlan {
  private final Path config;
  private final Path folder;
  private final Path root;
  private final Path user;
  private final boolean force;
  private boolean verify;
  private Limits limits;
  private SourceText text = new SourceText("", "");
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Path> inputs = new ArrayList<>();
  private final Map<Path, ProfileChoice> profiles = new LinkedHashMap<>();
  private final PresentationFiles files = new PresentationFiles(diagnostics);

  private ProjectPlan(Path config, Path user, boolean force, boolean verify, Limits limits) {
    this.config = config;
    this.folder = ProjectFiles.folder(config);
    this.root = ProjectFiles.root(config);
    this.user = user;
    this.force = force;
    this.verify = verify;
    this.limits = limits;
  }

  /**
   * Plans the jobs of all frameworks in a configuration.
   *
   * @param force whether files that the program did not make may be overwritten
   * @param verify whether the command line asks to verify outputs; the configuration may, too
   * @param limits the limits of the command line, which override those of the configuration
   */
  public static Plan of(Path config, Path user, boolean force, boolean verify, Limits limits) {
    return new ProjectPlan(config, user, force, verify, limits).plan();
  }

  private Plan plan() {
    inputs.add(config);
    String name = RelativePath.name(config, user);
    ReportLocation mention = ReportLocation.onCommandLine(name);
    Plan plan =
        isInside(config, name, mention)
            ? Input.ofFile(name, config, mention).read(this::plan, diagnostics)
            : null;
    return plan == null
        ? new Plan(List.of(), inputs, null, CheckSettings.NONE, diagnostics)
        : new Plan(plan.jobs(), inputs, plan.index(), plan.check(), diagnostics);
  }

  /** The plan without the findings. */
  private @Nullable Plan plan(SourceText source, Diagnostics found) {
    text = source;
    Config read = ConfigReader.read(text, found);
    if (read == null) {
      return null;
    }
    List<Job> jobs = new ArrayList<>();
    IndexFile index = null;
    if (!found.hasErrors()) {
      limits = limits.or(read.limits());
      verify |= read.verify();
      read.entries().forEach(entry -> jobs.add(job(entry)));
      inputs.addAll(files.inputs());
      FileName page = read.index();
      index = page == null ? null : new IndexFile(place(page, "."), user, force);
      claimKnown(jobs, index);
    }
    return new Plan(jobs, inputs, index, read.check(), List.of());
  }

  private Job job(Entry entry) {
    Path path = path(entry.source());
    inputs.add(path);
    isInside(entry.source());
    CompilerOptions options =
        new CompilerOptions(
            entry.from(),
            profile(entry.profile()),
            entry.language(),
            entry.id(),
            entry.facts(),
            limits);
    Path dir = path.getParent();
    String relative = dir == null || dir.equals(folder) ? "." : RelativePath.name(dir, folder);
    List<Target> targets = new ArrayList<>();
    entry
        .outputs()
        .forEach((format, name) -> targets.add(new Target(format, place(name, relative))));
    return new Job(
        input(entry.source()),
        options,
        targets,
        files.presentation(entry.presentation(), name -> isInside(name) ? input(name) : null),
        user,
        force,
        verify);
  }

  private PathTemplate place(FileName name, String dir) {
    PathTemplate place = new PathTemplate(name.text(), folder, dir, root, mention(name));
    if (!place.resolve("id").startsWith(root)) {
      String message = "the output " + name.text() + " is outside of the project";
      diagnostics.add(place.mention().say(Code.CONF103, message, null));
    }
    return place;
  }

  private ProfileChoice profile(@Nullable FileName name) {
    if (name == null) {
      return ProfileChoice.byDocument();
    }
    return Profiles.named(name.text())
        .map(ProfileChoice::of)
        .orElseGet(() -> profiles.computeIfAbsent(path(name), path -> readProfile(path, name)));
  }

  private ProfileChoice readProfile(Path path, FileName name) {
    inputs.add(path);
    ProfileChoice read =
        isInside(name) ? input(name).read(Profiles::readChoice, diagnostics) : null;
    return read == null ? ProfileChoice.byDocument() : read;
  }

  private Input input(FileName name) {
    Path path = path(name);
    return Input.ofFile(RelativePath.name(path, user), path, mention(name));
  }

  private boolean isInside(FileName name) {
    return isInside(path(name), name.text(), mention(name));
  }

  /** Whether a file may be read; it is reported if it may not. */
  private boolean isInside(Path path, String name, ReportLocation mention) {
    boolean inside = OutputFolder.isInside(path, root);
    if (!inside) {
      String message = "the file " + name + " is outside of the project";
      String help = "copy it into the project, or name it on the command line";
      diagnostics.add(mention.say(Code.CONF106, message, help));
    }
    return inside;
  }

  private Path path(FileName name) {
    return folder.resolve(name.text()).normalize();
  }

  /** Reports conflicts of outputs with paths that are known before anything is compiled. */
  private void claimKnown(List<Job> jobs, @Nullable IndexFile index) {
    Claims claims = new Claims(inputs);
    if (index != null) {
      claim(claims, IndexFile.DESCRIPTION, index.place(), "");
    }
    for (Job job : jobs) {
      String id = job.options().id();
      for (Target target : job.targets()) {
        PathTemplate place = target.place();
        if (place != null && (id != null || !place.needsId())) {
          claim(claims, job.description(target), place, id == null ? "" : id);
        }
      }
    }
  }

  private void claim(Claims claims, String output, PathTemplate place, String id) {
    Path path = place.resolve(id);
    Diagnostic refused =
        claims.claim(output, path, RelativePath.name(path, user), place.mention()).refusal();
    if (refused != null) {
      diagnostics.add(refused);
    }
  }

  private ReportLocation mention(FileName name) {
    return new ReportLocation(text, name.span());
  }
}
