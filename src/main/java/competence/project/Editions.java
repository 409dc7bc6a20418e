package competence.project;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.Options;
import competence.compiler.Source;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.model.Framework;
import competence.source.Decoder;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two editions of a framework that are to be compared. A file that is a tree already is taken as it
 * is; a document takes the ids over from the other edition. An empty file is an edition without
 * items: so a file that was put in or taken out can be compared as well.
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
      editions.beforeText = text(first);
      editions.nowText = text(second);
      editions.compile(first, second, young, options);
    }
    return editions;
  }

  private static SourceText text(Source source) {
    return new SourceText(source.name(), Decoder.decode(source.bytes()).text());
  }

  private void compile(Source first, Source second, Input young, Options options) {
    if (first.bytes().length == 0 && second.bytes().length == 0) {
      diagnostics.add(young.mention().say(Code.SRC105, "both editions are empty", null));
      return;
    }
    Compilation old = compile(first, options);
    Compilation alone = compile(second, options);
    Framework oldTree = old == null ? null : old.framework();
    Framework newTree = alone == null ? null : alone.framework();
    boolean readable = (old == null || oldTree != null) && (alone == null || newTree != null);
    if (readable && oldTree != null && alone != null && alone.audit() != null) {
      alone = Compiler.compile(second, options.withEdition(oldTree));
      newTree = alone.framework();
    } else if (readable && newTree != null && old != null && old.audit() != null) {
      old = Compiler.compile(first, options.withEdition(newTree));
      Framework named = old.framework();
      oldTree = named == null ? null : named.withRetired(List.of());
    }
    add(old);
    add(alone);
    if (diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
      before = oldTree == null ? nothing(newTree) : oldTree;
      now = newTree == null ? nothing(oldTree) : newTree;
    }
  }

  /** Null for an empty file. */
  private static @Nullable Compilation compile(Source source, Options options) {
    return source.bytes().length == 0 ? null : Compiler.compile(source, options);
  }

  private void add(@Nullable Compilation compilation) {
    if (compilation != null) {
      diagnostics.addAll(compilation.diagnostics());
    }
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

  /** What was found when they were read. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
