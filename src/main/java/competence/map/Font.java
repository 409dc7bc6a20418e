package competence.map;

/** The kinds of lettering on a map. */
enum Font {
  /** The map's own heading. */
  TITLE(22, 28, true),
  /** The heading of a column. */
  HEADING(15, 20, true),
  /** What stands in a box. */
  TEXT(13, 17, false),
  /** Counts and remarks. */
  SMALL(11, 15, false);

  private final int size;
  private final int lineHeight;
  private final boolean bold;

  Font(int size, int lineHeight, boolean bold) {
    this.size = size;
    this.lineHeight = lineHeight;
    this.bold = bold;
  }

  /** The size in pixels. */
  int size() {
    return size;
  }

  /** From one line to the next, in pixels. */
  int lineHeight() {
    return lineHeight;
  }

  /** Whether it is bold. */
  boolean bold() {
    return bold;
  }
}
