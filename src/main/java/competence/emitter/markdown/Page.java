package competence.emitter.markdown;

import competence.record.Handout;
import competence.record.HiddenRecord;
import java.util.List;

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

  /** A block that is not read back: it stands between comments of a name. */
  void aside(String name, String block) {
    block(comment(name));
    block(block);
    block(comment(Handout.END + name));
  }

  private static String comment(String name) {
    return new HiddenRecord(name, List.of()).onOneLine();
  }

  CharSequence text() {
    return out;
  }
}
