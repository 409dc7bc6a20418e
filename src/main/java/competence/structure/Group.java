package competence.structure;

import org.jspecify.annotations.Nullable;

/** A section, a table or a list to which items are added, one after the other. */
final class Group {
  Draft parent;

  /** The item that was added last, if the next line may still belong to it. */
  @Nullable Draft last;

  /** A stem that takes the lines that follow as its items. */
  @Nullable Draft stem;

  /** Whether the stem takes every line by the profile, and not only lower-case ones. */
  boolean stemTakesAll;

  Group(Draft parent) {
    this.parent = parent;
  }

  void moveTo(Draft newParent) {
    parent = newParent;
    forget();
  }

  /** Separates what follows from what came before. */
  void forget() {
    last = null;
    stem = null;
    stemTakesAll = false;
  }
}
