package competence.outline;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads an outline as a tree: every decision about headings, stems and nesting is made here. */
public final class Interpreter {
  private Interpreter() {}

  /**
   * The tree of a document, without ids.
   *
   * @return null if the document has no text
   */
  public static @Nullable Framework interpret(
      Outline outline, Profile profile, SourceText source, Diagnostics diagnostics) {
    return null;
  }
}
