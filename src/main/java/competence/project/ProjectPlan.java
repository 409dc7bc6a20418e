package competence.project;

import competence.check.Settings;
import competence.compiler.Encoding;
import competence.compiler.Format;
import competence.compiler.Options;
import competence.compiler.Source;
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
import competence.source.Decoder;
import competence.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a project's configuration into jobs. */
public final class ProjectPlan {
  private final Path config;
  private final Path folder;
  private final Bounds bounds;
  private final Path user;
  private final boolean force;
  private Limits limits;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Path> inputs = new ArrayList<>();
  private final Map<Path, Profile> profiles = new LinkedHashMap<>();
  private final PresentationFiles files = new PresentationFiles(diagnostics);

  private ProjectPlan(Path config, Path user, boolean force, Limits limits) {
    this.config = config;
    this.folder = ConfigFile.folder(config);
    this.bounds = new Bounds(ConfigFile.root(config));
    this.user = user;
    this.force = force;
    this.limits = limits;
  }

  /**
   * Plans all that a configuration names.
   *
   * @param config the configuration's file
   * @param user the folder that the user is in
   * @param force whether files that the program did not make may be overwritten
   * @param limits what the command line says that documents may cost; it goes before what the
   *     configuration says
   */
  public static Plan of(Path config, Path user, boolean force, Limits limits) {
    return new ProjectPlan(config, user, force, limits).plan();
  }

  private Plan plan() {
    inputs.add(config);
    String name = Names.of(config, user);
    Mention mention = Mention.onCommandLine(name);
    Source source =
        isInside(config, name, mention)
            ? Input.ofFile(name, config, mention).read(diagnostics)
            : null;
    if (source == null) {
      return new Plan(List.of(), inputs, null, diagnostics);
    }
    Decoder.Decoded decoded = Decoder.decode(source.bytes());
    SourceText text = new SourceText(name, decoded.text());
    Diagnostics found = new Diagnostics(text);
    Encoding.report(decoded, found);
    Config read = ConfigReader.read(text, found);
    diagnostics.addAll(found.list());
    List<Job> jobs = new ArrayList<>();
    IndexTarget index = null;
    Settings check = read == null ? Settings.NONE : read.check();
    if (read != null && !found.hasErrors()) {
      limits = limits.or(read.limits());
      read.entries().forEach(entry -> jobs.add(job(entry, text)));
      inputs.addAll(files.inputs());
      index = index(read.index(), text);
      claimKnown(jobs, index);
    }
    return new Plan(jobs, inputs, index, check, diagnostics);
  }

  private @Nullable IndexTarget index(@Nullable Written where, SourceText text) {
    return where == null ? null : new IndexTarget(place(where, ".", text), user, force);
  }

  private Job job(Entry entry, SourceText text) {
    Path path = path(entry.source());
    inputs.add(path);
    isInside(path, entry.source().text(), mention(entry.source(), text));
    Input input = input(entry.source(), text);
    Profile profile = profile(entry.profile(), text);
    Options options =
        new Options(entry.from(), profile, entry.language(), entry.id(), entry.facts(), limits);
    Path dir = path.getParent();
    String relative = dir == null || dir.equals(folder) ? "." : Names.of(dir, folder);
    List<Target> targets = new ArrayList<>();
    for (Map.Entry<Format, Written> output : entry.outputs().entrySet()) {
      targets.add(target(output.getKey(), output.getValue(), relative, text));
    }
    return new Job(input, options, targets, presentation(entry.presentation(), text), user, force);
  }

  private Presentation presentation(PresentationSettings settings, SourceText text) {
    return files.presentation(settings, name -> inputIfInside(WrittenPath.of(name), text));
  }

  private Target target(Format format, Written where, String dir, SourceText text) {
    return new Target(format, place(where, dir, text));
  }

  private PathTemplate place(Written where, String dir, SourceText text) {
    PathTemplate place =
        new PathTemplate(where.text(), folder, dir, bounds.root(), mention(where, text));
    if (!place.resolve("id").startsWith(bounds.root())) {
      String message = "the output " + where.text() + " leads out of the project";
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
    Mention mention = mention(written, text);
    if (!isInside(path, written.text(), mention)) {
      return Profiles.builtIn();
    }
    Profile profile = ProfileFile.read(Names.of(path, user), path, mention, diagnostics);
    return profile == null ? Profiles.builtIn() : profile;
  }

  private Input input(Written written, SourceText text) {
    Path path = path(written);
    return Input.ofFile(Names.of(path, user), path, mention(written, text));
  }

  /** A file that is read at once; null if there is none, or if it must not be read. */
  private @Nullable Input inputIfInside(Written written, SourceText text) {
    boolean inside = isInside(path(written), written.text(), mention(written, text));
    return inside ? input(written, text) : null;
  }

  private boolean isInside(Path path, String name, Mention mention) {
    boolean inside = bounds.hold(path);
    if (!inside) {
      String message = "the file " + name + " lies outside of the project";
      String help = "copy it into the project, or name it on the command line";
      diagnostics.add(mention.say(Code.CONF106, message, help));
    }
    return inside;
  }

  private Path path(Written written) {
    return folder.resolve(written.text()).normalize();
  }

  /** Outputs whose paths are known before anything is compiled must not get in each other's way. */
  private void claimKnown(List<Job> jobs, @Nullable IndexTarget index) {
    Claims claims = new Claims(inputs);
    if (index != null) {
      Mention mention = index.place().mention();
      add(claims.claim(IndexTarget.NAME, index.path(), index.shown(), mention));
    }
    for (Job job : jobs) {
      String id = job.options().id();
      for (Target target : job.targets()) {
        PathTemplate place = target.place();
        if (place != null && (id != null || !place.needsId())) {
          Path path = place.resolve(id == null ? "" : id);
          add(claims.claim(job, target, path));
        }
      }
    }
  }

  private void add(@Nullable Diagnostic refused) {
    if (refused != null) {
      diagnostics.add(refused);
    }
  }

  private static Mention mention(Written written, SourceText text) {
    return new Mention(text, written.span());
  }
}
