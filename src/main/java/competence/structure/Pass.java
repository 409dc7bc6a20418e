package competence.structure;

import competence.outline.Outline;

/**
 * A step in recognizing the structure of a document. It takes an outline and returns one in which
 * it has decided one kind of question; for the rest it leaves the outline as it is. It keeps every
 * piece of the source, or discards it in the context. Passes never call each other.
 */
public interface Pass {
  /** Its name in profiles, in messages and on pages: {@code list-levels}. */
  String name();

  /**
   * Applies it to a document.
   *
   * @param context takes what it discards and what it has to report
   */
  Outline apply(Outline outline, PassContext context);

  /** What the tree needs of it, even if the profile switches it off. */
  default Outline skip(Outline outline, PassContext context) {
    return outline;
  }
}
