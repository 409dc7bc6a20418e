package competence.project;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.reader.Reader;
import competence.reader.TextExtractor;
import competence.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tree that ids are carried over from: of an earlier compile, or a given edition. */
final class PreviousEdition {
  private final Job job;
  private final Optional<Target> yaml;
  private final Limits limits;

  PreviousEdition(Job job) {
    this.job = job;
    this.limits = job.options().limits().forOwnFiles();
    this.yaml =
        job.targets().stream()
            .filter(target -> isCanonical(target.format()) && target.place() != null)
            .findFirst();
  }

  /** Compares names, because equals() of records starts a compiler of method handles. */
  private static boolean isCanonical(Format format) {
    return format.name().equals(Formats.CANONICAL.name());
  }

  /** Whether the id of the framework is needed to find it. */
  boolean needsId() {
    return place().map(PathTemplate::needsId).orElse(false);
  }

  /**
   * Reads the tree. If it cannot be read, that is an error: items must not get new ids unnoticed.
   *
   * @param id the framework's id; null if it is not known
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
    Input input = Input.ofFile(name, path, ReportLocation.onCommandLine(name));
    SourceFile source = input.read(limits, diagnostics);
    return source == null || !GeneratedMark.is(source.bytes()) ? null : parse(source, diagnostics);
  }

  /**
   * Reads an edition that the user named, in any format: a tree with ids, or a document.
   *
   * @return null if there was an error
   */
  static @Nullable Framework read(
      Input edition, CompilerOptions options, List<Diagnostic> diagnostics) {
    Limits limits = options.limits().forOwnFiles();
    SourceFile source = edition.read(limits, diagnostics);
    if (source == null) {
      return null;
    }
    CompilerOptions how =
        new CompilerOptions(null, options.profile(), null, null, Facts.NONE, limits);
    Compilation compilation = Compiler.compile(source, how);
    if (compilation.framework() == null) {
      diagnostics.addAll(compilation.diagnostics());
    }
    return compilation.framework();
  }

  private @Nullable Framework parse(SourceFile source, List<Diagnostic> diagnostics) {
    Format format = yaml.map(Target::format).orElseThrow();
    Reader reader = format.reader();
    if (reader == null) {
      throw new IllegalStateException("canonical YAML can be read");
    }
    SourceText text = new TextExtractor().extract(source.name(), source.bytes()).text();
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
