package competence.emitter.markdown;

/** The lines of a document: blocks with a blank line between them, LF, one final newline. */
final class Page {
  private final StringBuilder out = new StringBuilder();

  /** Begins a block that has this text; more lines may follow it. */
  void block(String text) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    line(text);
  }

  /** Another line of the block. */
  void line(String text) {
    out.append(text).append('\n');
  }

  CharSequence text() {
    return out;
  }
}
