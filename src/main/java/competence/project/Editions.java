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
import org.jspecify.annotations.Nullable;

/**
 * Reads two editions of a framework that are to be compared. A file that is a tree already is not
 * changed; a document takes the ids from the other edition. An empty file is an edition without
 * items, so that an added or deleted file can be compared as well.
 *
 * @param before the old edition; null if one of them could not be read
 * @param now the new edition; null if one of them could not be read
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
   * Reads two editions. One that is not a tree yet gets its ids from the other; if both are not,
   * the new one does.
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
    Edition before = new Edition(first, options);
    Edition now = new Edition(second, options);
    boolean idsOfNew = before.needsIds() && !now.needsIds();
    if (idsOfNew) {
      now.compile(null, options);
      before.compile(now.tree, options);
    } else {
      before.compile(null, options);
      now.compile(now.needsIds() ? before.tree : null, options);
    }
    found.addAll(before.findings);
    found.addAll(now.findings);
    boolean failed = found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return new Editions(
        failed ? null : before.treeOrEmpty(now, idsOfNew),
        failed ? null : now.treeOrEmpty(before, false),
        before.text,
        now.text,
        found);
  }

  /** One of the editions; an empty file has no document. */
  private static final class Edition {
    private final @Nullable ReadDocument document;
    private final SourceText text;
    private @Nullable Framework tree;
    private List<Diagnostic> findings = List.of();

    Edition(SourceFile source, CompilerOptions options) {
      document = source.size() == 0 ? null : Compiler.read(source, options);
      text = document == null ? new SourceText(source.name(), "") : document.text();
    }

    boolean needsIds() {
      return document != null && document.isAudited();
    }

    void compile(@Nullable Framework ids, CompilerOptions options) {
      if (document != null) {
        Compilation made = document.compile(ids == null ? options : options.with(ids, true));
        tree = made.framework();
        findings = made.diagnostics();
      }
    }

    /**
     * The tree; for an empty file, the other one without items.
     *
     * @param compiledLater whether the ids are of the new edition: an old edition has none of the
     *     items that were retired later
     */
    @Nullable Framework treeOrEmpty(Edition other, boolean compiledLater) {
      if (tree != null) {
        return compiledLater ? tree.withRetired(List.of()) : tree;
      }
      return other.tree == null ? null : other.tree.withItems(List.of()).withRetired(List.of());
    }
  }
}
