package competence.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Parts a text into some that are not long, each of whole lines with their line feeds. */
final class WholeLines implements Iterator<String> {
  private final Reader in;
  private char[] block;
  private int held;
  private boolean drained;

  /**
   * The parts of a text.
   *
   * @param in gives its characters
   * @param length how many characters a part has at most, unless it is a single line
   */
  WholeLines(Reader in, int length) {
    this.in = in;
    this.block = new char[length];
  }

  @Override
  public boolean hasNext() {
    fill();
    return held > 0;
  }

  @Override
  public String next() {
    fill();
    int end = lineEnd();
    while (end == 0 && !drained) {
      block = Arrays.copyOf(block, block.length * 2);
      fill();
      end = lineEnd();
    }
    if (held == 0) {
      throw new NoSuchElementException();
    }
    String part = new String(block, 0, end == 0 ? held : end);
    held -= part.length();
    System.arraycopy(block, part.length(), block, 0, held);
    return part;
  }

  /** Where the last line that is held as a whole ends; 0 if there is none. */
  private int lineEnd() {
    int end = held;
    while (end > 0 && block[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private void fill() {
    try {
      while (held < block.length && !drained) {
        int count = in.read(block, held, block.length - held);
        drained = count < 0;
        held += Math.max(0, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory throws none", e);
    }
  }
}
