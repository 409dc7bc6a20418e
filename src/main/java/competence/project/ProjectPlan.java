package competence.project;

import competence.check.CheckSettings;
import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.outline.Profile;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.present.PresentationSettings;
import competence.project.Config.Entry;
import competence.project.Config.Written;
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
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Path> inputs = new ArrayList<>();
  private final Map<Path, Profile> profiles = new LinkedHashMap<>();
  private final PresentationFiles files = new PresentationFiles(diagnostics);

  private ProjectPlan(Path config, Path user, boolean force, boolean verify, Limits limits) {
    this.config = config;
    this.folder = ConfigFile.folder(config);
    this.root = ConfigFile.root(config);
    this.user = user;
    this.force = force;
    this.verify = verify;
    this.limits = limits;
  }

  /**
   * Plans the jobs of all frameworks in a configuration.
   *
   * @param config the configuration's file
   * @param user the folder that the user is in
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
  private @Nullable Plan plan(SourceText text, Diagnostics found) {
    Config read = ConfigReader.read(text, found);
    List<Job> jobs = new ArrayList<>();
    IndexFile index = null;
    if (read != null && !found.hasErrors()) {
      limits = limits.or(read.limits());
      verify |= read.verify();
      read.entries().forEach(entry -> jobs.add(job(entry, text)));
      inputs.addAll(files.inputs());
      index = index(read.index(), text);
      claimKnown(jobs, index);
    }
    CheckSettings check = read == null ? CheckSettings.NONE : read.check();
    return new Plan(jobs, inputs, index, check, List.of());
  }

  private @Nullable IndexFile index(@Nullable Written where, SourceText text) {
    return where == null ? null : new IndexFile(place(where, ".", text), user, force);
  }

  private Job job(Entry entry, SourceText text) {
    Path path = path(entry.source());
    inputs.add(path);
    isInside(path, entry.source().text(), mention(entry.source(), text));
    Input input = input(entry.source(), text);
    Profile profile = profile(entry.profile(), text);
    CompilerOptions options =
        new CompilerOptions(
            entry.from(), profile, entry.language(), entry.id(), entry.facts(), limits);
    Path dir = path.getParent();
    String relative = dir == null || dir.equals(folder) ? "." : RelativePath.name(dir, folder);
    List<Target> targets = new ArrayList<>();
    for (Map.Entry<Format, Written> output : entry.outputs().entrySet()) {
      targets.add(target(output.getKey(), output.getValue(), relative, text));
    }
    return new Job(
        input, options, targets, presentation(entry.presentation(), text), user, force, verify);
  }

  private Presentation presentation(PresentationSettings settings, SourceText text) {
    return files.presentation(settings, name -> inputIfInside(ConfigFields.written(name), text));
  }

  private Target target(Format format, Written where, String dir, SourceText text) {
    return new Target(format, place(where, dir, text));
  }

  private PathTemplate place(Written where, String dir, SourceText text) {
    PathTemplate place = new PathTemplate(where.text(), folder, dir, root, mention(where, text));
    if (!place.resolve("id").startsWith(root)) {
      String message = "the output " + where.text() + " is outside of the project";
      diagnostics.add(place.mention().say(Code.CONF103, message, null));
    }
    return place;
  }

  private Profile profile(@Nullable Written written, SourceText text) {
    if (written == null) {
      return Profiles.builtIn();
    }
    return profiles.computeIfAbsent(path(written), path -> readProfile(path, written, text));
  }

  private Profile readProfile(Path path, Written written, SourceText text) {
    inputs.add(path);
    ReportLocation mention = mention(written, text);
    if (!isInside(path, written.text(), mention)) {
      return Profiles.builtIn();
    }
    Profile profile = ProfileFile.read(RelativePath.name(path, user), path, mention, diagnostics);
    return profile == null ? Profiles.builtIn() : profile;
  }

  private Input input(Written written, SourceText text) {
    Path path = path(written);
    return Input.ofFile(RelativePath.name(path, user), path, mention(written, text));
  }

  /** A file that is read now; null if it must not be read. */
  private @Nullable Input inputIfInside(Written written, SourceText text) {
    boolean inside = isInside(path(written), written.text(), mention(written, text));
    return inside ? input(written, text) : null;
  }

  private boolean isInside(Path path, String name, ReportLocation mention) {
    boolean inside = Folders.isInside(path, root);
    if (!inside) {
      String message = "the file " + name + " is outside of the project";
      String help = "copy it into the project, or name it on the command line";
      diagnostics.add(mention.say(Code.CONF106, message, help));
    }
    return inside;
  }

  private Path path(Written written) {
    return folder.resolve(written.text()).normalize();
  }

  /** Reports conflicts of outputs with paths that are known before anything is compiled. */
  private void claimKnown(List<Job> jobs, @Nullable IndexFile index) {
    Claims claims = new Claims(inputs);
    if (index != null) {
      ReportLocation mention = index.place().mention();
      add(claims.claim(IndexFile.DESCRIPTION, index.path(), index.name(), mention));
    }
    for (Job job : jobs) {
      String id = job.options().id();
      for (Target target : job.targets()) {
        PathTemplate place = target.place();
        if (place != null && (id != null || !place.needsId())) {
          Path path = place.resolve(id == null ? "" : id);
          String output = job.description(target);
          add(claims.claim(output, path, job.name(path), place.mention()));
        }
      }
    }
  }

  private void add(@Nullable Diagnostic refused) {
    if (refused != null) {
      diagnostics.add(refused);
    }
  }

  private static ReportLocation mention(Written written, SourceText text) {
    return new ReportLocation(text, written.span());
  }
}
