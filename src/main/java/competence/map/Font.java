package competence.map;

/** The fonts on a map. */
enum Font {
  /** The heading of the map. */
  TITLE(22, 28, true),
  /** The heading of a column. */
  HEADING(15, 20, true),
  /** The text of a box. */
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

  /** The distance from one line to the next, in pixels. */
  int lineHeight() {
    return lineHeight;
  }

  /** Whether it is bold. */
  boolean bold() {
    return bold;
  }
}
