package competence.outline;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads an outline as a tree: every decision about headings, stems and nesting is made here. */
public final class Interpreter {
  private Interpreter() {}

  /**
   * The tree of a document, without ids. What had to be guessed is a diagnostic.
   *
   * @param outline the document's form
   * @param profile the habits of its family
   * @param source the document, for its name
   * @param diagnostics takes the guesses, and an error if the tree is too deep
   * @return null if the document has no text
   */
  public static @Nullable Framework interpret(
      Outline outline, Profile profile, SourceText source, Diagnostics diagnostics) {
    if (outline.blocks().isEmpty() && outline.title() == null) {
      diagnostics.add(Code.SRC105, null, "the document has no text");
      return null;
    }
    TreeMaker maker = new TreeMaker(new LineRules(profile), new Title(outline), diagnostics);
    maker.read(outline.blocks());
    String title = maker.title();
    if (title == null) {
      title = Inline.escape(baseName(source.name()));
      diagnostics.add(
          Code.TREE104,
          null,
          "the document has no line that could be its title; the file's name stands in",
          "put the title on a line of its own at the top");
    }
    String language = outline.language();
    return new Framework(
        "",
        title,
        language == null ? profile.language() : language,
        null,
        outline.facts().withDescription(description(outline, maker)),
        maker.items());
  }

  /** What the document says of itself: what it keeps apart, then what stands at its top. */
  private static @Nullable String description(Outline outline, TreeMaker maker) {
    String apart = outline.facts().description();
    String written = maker.description();
    if (apart == null || (written != null && written.contains(apart))) {
      return written;
    }
    return written == null || apart.contains(written) ? apart : apart + " " + written;
  }

  private static String baseName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
