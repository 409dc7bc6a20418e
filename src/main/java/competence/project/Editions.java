package competence.project;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.ReadDocument;
import competence.compiler.SourceFile;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.model.Framework;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads two editions of a framework that are to be compared. A file that is a tree already is not
 * changed; a document takes the ids from the other edition. An empty file is an edition without
 * items, so that an added or deleted file can be compared as well.
 *
 * @param before the old edition; null if one of them could not be read
 * @param now the new edition; null if one of them could not be read
 * @param beforeText the document of the old edition
 * @param nowText the document of the new edition
 * @param diagnostics the findings of both editions
 */
public record Editions(
    @Nullable Framework before,
    @Nullable Framework now,
    SourceText beforeText,
    SourceText nowText,
    List<Diagnostic> diagnostics) {
  public Editions {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads two editions.
   *
   * @param old the old one
   * @param young the new one
   * @param options how documents are compiled
   */
  public static Editions read(Input old, Input young, CompilerOptions options) {
    List<Diagnostic> found = new ArrayList<>();
    SourceFile first = old.read(options.limits(), found);
    SourceFile second = young.read(options.limits(), found);
    if (first == null || second == null) {
      SourceText none = new SourceText("", "");
      return new Editions(null, null, none, none, found);
    }
    if (first.size() == 0 && second.size() == 0) {
      found.add(young.mention().say(Code.SRC105, "both editions are empty", null));
    }
    ReadDocument before = document(first, options);
    ReadDocument now = document(second, options);
    return compile(before, now, options, text(before, first), text(now, second), found);
  }

  /** Null for an empty file. */
  private static @Nullable ReadDocument document(SourceFile source, CompilerOptions options) {
    return source.size() == 0 ? null : Compiler.read(source, options);
  }

  private static SourceText text(@Nullable ReadDocument document, SourceFile source) {
    return document == null ? new SourceText(source.name(), "") : document.text();
  }

  /**
   * An edition that is not a tree yet gets its ids from the other; if both are not, the new one.
   */
  private static Editions compile(
      @Nullable ReadDocument first,
      @Nullable ReadDocument second,
      CompilerOptions options,
      SourceText beforeText,
      SourceText nowText,
      List<Diagnostic> found) {
    boolean trailing = first != null && first.isAudited() && !isAudited(second);
    Compilation youngAlone = trailing ? compile(second, null, options) : null;
    Compilation old = compile(first, tree(youngAlone), options);
    Compilation young =
        trailing ? youngAlone : compile(second, isAudited(second) ? tree(old) : null, options);
    Stream.of(old, young)
        .filter(Objects::nonNull)
        .forEach(compilation -> found.addAll(compilation.diagnostics()));
    if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return new Editions(null, null, beforeText, nowText, found);
    }
    Framework oldTree = tree(old);
    Framework newTree = tree(young);
    Framework before = oldTree == null ? nothing(newTree) : trailing ? alone(oldTree) : oldTree;
    Framework now = newTree == null ? nothing(oldTree) : newTree;
    return new Editions(before, now, beforeText, nowText, found);
  }

  private static boolean isAudited(@Nullable ReadDocument document) {
    return document != null && document.isAudited();
  }

  /** Null for an empty file. */
  private static @Nullable Compilation compile(
      @Nullable ReadDocument document, @Nullable Framework edition, CompilerOptions options) {
    CompilerOptions how = edition == null ? options : options.withEdition(edition);
    return document == null ? null : document.compile(how);
  }

  private static @Nullable Framework tree(@Nullable Compilation compilation) {
    return compilation == null ? null : compilation.framework();
  }

  /** An old edition has none of the items that were retired later. */
  private static Framework alone(Framework old) {
    return old.withRetired(List.of());
  }

  private static @Nullable Framework nothing(@Nullable Framework other) {
    return other == null ? null : other.withItems(List.of()).withRetired(List.of());
  }
}
