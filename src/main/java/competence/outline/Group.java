package competence.outline;

import org.jspecify.annotations.Nullable;

/** A place where items are being added, one after the other: a section, a table, a list. */
final class Group {
  /** What the items are added below. */
  Draft parent;

  /** The item that was added last, if what follows may still belong to it. */
  @Nullable Draft last;

  /** A stem that still waits for the items that it leads into. */
  @Nullable Draft stem;

  /**
   * Whether the stem takes every line, by decision of the profile, and not only lower-case ones.
   */
  boolean stemTakesAll;

  Group(Draft parent) {
    this.parent = parent;
  }

  /** From here on items go below another parent. */
  void moveTo(Draft newParent) {
    parent = newParent;
    forget();
  }

  /** What follows has nothing to do with what came before. */
  void forget() {
    last = null;
    stem = null;
    stemTakesAll = false;
  }
}
