package competence.reader.text;

import competence.source.Span;
import java.util.Arrays;

/**
 * Compares stretches of a document letter for letter. The part that is gone through is held as an
 * array: of arrays many letters are compared at once, of strings on older machines one.
 */
final class Letters {
  private final String content;
  private final int start;
  private final char[] part;

  Letters(String content, Span part) {
    this.content = content;
    this.start = part.start();
    this.part = new char[part.end() - part.start()];
    content.getChars(part.start(), part.end(), this.part, 0);
  }

  /** The document. */
  String content() {
    return content;
  }

  /** Whether the letters from two offsets on are the same. */
  boolean same(int one, int other, int length) {
    int first = Math.min(one, other) - start;
    int last = Math.max(one, other) - start + length;
    boolean within = first >= 0 && last <= part.length;
    return within
        ? Arrays.equals(
            part, one - start, one - start + length, part, other - start, other - start + length)
        : content.regionMatches(one, content, other, length);
  }
}
