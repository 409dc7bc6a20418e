package competence.project;

import competence.compiler.Format;
import competence.compiler.Source;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Framework;
import competence.reader.Reader;
import competence.source.Decoder;
import competence.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree that an earlier compile left where the YAML goes: it holds the ids. */
final class Previous {
  private final Job job;
  private final Optional<Target> yaml;
  private final Limits limits;

  Previous(Job job) {
    this.job = job;
    this.limits = job.options().limits().forOwnFiles();
    this.yaml =
        job.targets().stream()
            .filter(target -> target.format().name().equals("yaml") && target.place() != null)
            .findFirst();
  }

  /** Whether the id must be known to find it. */
  boolean needsId() {
    return place().map(PathTemplate::needsId).orElse(false);
  }

  /**
   * Reads the tree. That it cannot be read is an error: new ids must never slip in.
   *
   * @param id the framework's id; null if it isn't known
   * @return null if there is none, or if there was an error
   */
  @Nullable Framework read(@Nullable String id, List<Diagnostic> diagnostics) {
    PathTemplate place = place().orElse(null);
    if (place == null || (id == null && place.needsId())) {
      return null;
    }
    Path path = place.resolve(id == null ? "" : id);
    boolean itself = job.input().path() != null && Claims.isSame(path, job.input().path());
    if (itself || !Files.isRegularFile(path)) {
      return null;
    }
    String name = job.name(path);
    Input input = Input.ofFile(name, path, Mention.onCommandLine(name));
    Source source = input.read(limits, diagnostics);
    return source == null || !Generated.is(source.bytes()) ? null : parse(source, diagnostics);
  }

  private @Nullable Framework parse(Source source, List<Diagnostic> diagnostics) {
    Format format = yaml.map(Target::format).orElseThrow();
    Reader reader = format.reader();
    if (reader == null) {
      throw new IllegalStateException("what is written to be edited can be read");
    }
    SourceText text = new SourceText(source.name(), Decoder.decode(source.bytes()).text());
    Diagnostics found = new Diagnostics(text, limits);
    Framework framework = reader.read(text, job.options().profile(), found).framework();
    if (found.hasErrors()) {
      diagnostics.addAll(found.list());
      return null;
    }
    return framework;
  }

  private Optional<PathTemplate> place() {
    return yaml.map(Target::place);
  }
}
