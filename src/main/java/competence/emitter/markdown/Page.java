package competence.emitter.markdown;

import competence.record.Handout;
import competence.record.HiddenRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The lines of a document: blocks with a blank line between them, LF, one final newline. */
final class Page {
  private final Appendable out;
  private boolean begun;

  /** Lines that go to {@code out}; its failures come as {@link UncheckedIOException}. */
  Page(Appendable out) {
    this.out = out;
  }

  /** Begins a block that has this text; more lines may follow it. */
  void block(String text) {
    if (begun) {
      line("");
    }
    line(text);
    begun = true;
  }

  /** Another line of the block. */
  void line(String text) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
