package competence.emitter.markdown;

import competence.record.Handout;
import competence.record.HiddenRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the blocks of a document: a blank line between two of them, every line ends in LF. */
final class BlockWriter {
  private final Appendable out;
  private boolean begun;

  /** Writes to {@code out}; its failures come as {@link UncheckedIOException}. */
  BlockWriter(Appendable out) {
    this.out = out;
  }

  /** Begins a block with this text; more lines may follow. */
  void block(String text) {
    if (begun) {
      line("");
    }
    line(text);
    begun = true;
  }

  /** Adds a line to the block. */
  void line(String text) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A block that the reader skips, between comments that give its name. */
  void aside(String name, String block) {
    block(comment(name));
    block(block);
    block(comment(Handout.END + name));
  }

  /** A comment without fields. */
  static String comment(String name) {
    return new HiddenRecord(name, List.of()).onOneLine();
  }
}
