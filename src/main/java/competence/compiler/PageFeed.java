package competence.compiler;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The characters of a page, one after the other, with a look ahead. */
final class PageFeed {
  private final Reader page;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private boolean drained;

  PageFeed(Reader page) {
    this.page = page;
  }

  /** Whether there is nothing more. */
  boolean isAtEnd() {
    return !has(1);
  }

  /** The next character, which stays. There is one. */
  char peek() {
    has(1);
    return buffer[at];
  }

  /** The next character. There is one. */
  char next() {
    char c = peek();
    at++;
    return c;
  }

  /** Whether a short text comes next. */
  boolean startsWith(String text) {
    if (!has(text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (buffer[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** All up to a character, which stays; all that is left if it does not come. */
  String until(char stop) {
    StringBuilder out = new StringBuilder();
    while (has(1)) {
      int from = at;
      findNext(stop);
      out.append(buffer, from, at - from);
      if (at < end) {
        return out.toString();
      }
    }
    return out.toString();
  }

  /** Passes over all up to a short text, and over that; over all if it does not come. */
  void skipPast(String text) {
    while (has(text.length())) {
      findNext(text.charAt(0));
      if (startsWith(text)) {
        at += text.length();
        return;
      }
      at += at < end ? 1 : 0;
    }
    at = end;
  }

  /** Goes to a character in the buffer, or to the end of the buffer. */
  private void findNext(char wanted) {
    while (at < end && buffer[at] != wanted) {
      at++;
    }
  }

  private boolean has(int count) {
    while (end - at < count && !drained) {
      fill();
    }
    return end - at >= count;
  }

  private void fill() {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    try {
      int count = page.read(buffer, end, buffer.length - end);
      drained = count < 0;
      end += Math.max(0, count);
    } catch (IOException e) {
      throw new UncheckedIOException("a page in memory throws none", e);
    }
  }
}
