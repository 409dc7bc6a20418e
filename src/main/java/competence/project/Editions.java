package competence.project;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.Document;
import competence.compiler.Options;
import competence.compiler.Source;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.model.Framework;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads two editions of a framework that are to be compared. A file that is a tree already is not
 * changed; a document takes the ids from the other edition. An empty file is an edition without
 * items, so that an added or deleted file can be compared as well.
 */
public final class Editions {
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Framework before;
  private @Nullable Framework now;
  private SourceText beforeText = new SourceText("", "");
  private SourceText nowText = new SourceText("", "");

  private Editions() {}

  /**
   * Reads two editions.
   *
   * @param old the old one
   * @param young the new one
   * @param options how documents are compiled
   */
  public static Editions read(Input old, Input young, Options options) {
    Editions editions = new Editions();
    Source first = old.read(options.limits(), editions.diagnostics);
    Source second = young.read(options.limits(), editions.diagnostics);
    if (first != null && second != null) {
      boolean empty = first.size() == 0 && second.size() == 0;
      Document before = document(first, options);
      Document now = document(second, options);
      editions.beforeText = text(before, first);
      editions.nowText = text(now, second);
      if (empty) {
        String message = "both editions are empty";
        editions.diagnostics.add(young.mention().say(Code.SRC105, message, null));
      } else {
        editions.compare(before, now, options);
      }
    }
    return editions;
  }

  /** Null for an empty file. */
  private static @Nullable Document document(Source source, Options options) {
    return source.size() == 0 ? null : Compiler.read(source, options);
  }

  private static SourceText text(@Nullable Document document, Source source) {
    return document == null ? new SourceText(source.name(), "") : document.text();
  }

  /**
   * An edition that is not a tree yet gets its ids from the other; if both are not, the new one.
   */
  private void compare(@Nullable Document first, @Nullable Document second, Options options) {
    boolean trailing = first != null && first.isAudited() && !isAudited(second);
    Compilation youngAlone = trailing ? compile(second, null, options) : null;
    Compilation old = compile(first, tree(youngAlone), options);
    Compilation young =
        trailing ? youngAlone : compile(second, isAudited(second) ? tree(old) : null, options);
    add(old);
    add(young);
    if (diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
      Framework oldTree = tree(old);
      Framework newTree = tree(young);
      before = oldTree == null ? nothing(newTree) : trailing ? alone(oldTree) : oldTree;
      now = newTree == null ? nothing(oldTree) : newTree;
    }
  }

  private static boolean isAudited(@Nullable Document document) {
    return document != null && document.isAudited();
  }

  /** Null for an empty file. */
  private static @Nullable Compilation compile(
      @Nullable Document document, @Nullable Framework edition, Options options) {
    Options how = edition == null ? options : options.withEdition(edition);
    return document == null ? null : document.compile(how);
  }

  private static @Nullable Framework tree(@Nullable Compilation compilation) {
    return compilation == null ? null : compilation.framework();
  }

  private void add(@Nullable Compilation compilation) {
    if (compilation != null) {
      diagnostics.addAll(compilation.diagnostics());
    }
  }

  /** An old edition has none of the items that were retired later. */
  private static Framework alone(Framework old) {
    return old.withRetired(List.of());
  }

  private static @Nullable Framework nothing(@Nullable Framework other) {
    return other == null ? null : other.withItems(List.of()).withRetired(List.of());
  }

  /** The old edition; null if one of them could not be read. */
  public @Nullable Framework before() {
    return before;
  }

  /** The new edition; null if one of them could not be read. */
  public @Nullable Framework now() {
    return now;
  }

  /** The document of the old edition. */
  public SourceText beforeText() {
    return beforeText;
  }

  /** The document of the new edition. */
  public SourceText nowText() {
    return nowText;
  }

  /** The findings of both editions. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
