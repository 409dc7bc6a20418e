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
import competence.project.Job.Target;
import competence.reader.Extractor.Extract;
import competence.reader.TextExtractor;
import competence.reader.record.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the tree that ids are carried over from: of an earlier compile, or a given edition. */
final class PreviousEdition {
  private PreviousEdition() {}

  /** Compares names, because equals() of records starts a compiler of method handles. */
  private static boolean isCanonical(Format format) {
    return format.name().equals(Formats.CANONICAL.name());
  }

  /**
   * Reads the file that the YAML output of a job replaces. If it cannot be read, that is an error:
   * items must not get new ids unnoticed.
   *
   * @param frameworkId gives the framework's id, or null; asked only if the path depends on it
   * @return null if there is none, or if there was an error
   */
  static @Nullable Framework read(
      Job job, Supplier<@Nullable String> frameworkId, List<Diagnostic> diagnostics) {
    PathTemplate place =
        job.targets().stream()
            .filter(target -> isCanonical(target.format()))
            .map(Target::place)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String id = place != null && place.needsId() ? frameworkId.get() : "";
    if (place == null || id == null) {
      return null;
    }
    Path path = place.resolve(id);
    boolean itself = job.input().path() != null && Claims.isSame(path, job.input().path());
    if (itself || !Files.isRegularFile(path)) {
      return null;
    }
    String name = job.name(path);
    Limits limits = job.options().limits().forOwnFiles();
    SourceFile source =
        Input.ofFile(name, path, ReportLocation.onCommandLine(name)).read(limits, diagnostics);
    if (source == null || !GeneratedMark.is(source.bytes())) {
      return null;
    }
    Extract extract = TextExtractor.strict(name, source.bytes());
    Diagnostics found = new Diagnostics(extract.text(), limits);
    found.addAll(extract.findings());
    Framework framework =
        found.hasErrors()
            ? null
            : new YamlReader()
                .read(extract.text(), job.options().profile().neutral(), found)
                .framework();
    if (found.hasErrors()) {
      diagnostics.addAll(found.list());
      return null;
    }
    return framework;
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
}
