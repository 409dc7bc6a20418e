package competence.record;

import competence.diagnostic.Diagnostics;
import competence.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/**
 * Passes the characters of a JSON file to a parser, without {@linkplain IllegalCharacters illegal}
 * ones. It keeps only as much as it takes to find the end of a token: a file may be larger than the
 * free memory.
 */
final class JsonInput extends Reader {
  private static final int BLOCK = 1 << 13;

  private final Reader in;
  private final IllegalCharacters illegal;
  private final StringBuilder kept = new StringBuilder();
  private final char[] block = new char[BLOCK];
  private int keptFrom;
  private int given;
  private int held;

  JsonInput(Reader in, Diagnostics diagnostics) {
    this.in = in;
    this.illegal = new IllegalCharacters(diagnostics, false);
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    Objects.checkFromIndexSize(from, most, into.length);
    if (most > 0 && given == length() && !fetch()) {
      return -1;
    }
    int count = Math.min(most, length() - given);
    kept.getChars(given - keptFrom, given - keptFrom + count, into, from);
    given += count;
    return count;
  }

  /** Reads a block. Half a surrogate pair at its end waits for the other half. */
  private boolean fetch() throws IOException {
    int count = in.read(block, held, BLOCK - held);
    int end = held + Math.max(0, count);
    held = count > 0 && Character.isHighSurrogate(block[end - 1]) ? 1 : 0;
    end -= held;
    illegal.replace(block, end, length());
    kept.append(block, 0, end);
    if (held > 0) {
      block[0] = block[end];
    }
    return end > 0 || (held > 0 && fetch());
  }

  /** How many characters have been read so far. */
  int length() {
    return keptFrom + kept.length();
  }

  /** The character at an offset that has not been forgotten. */
  char charAt(int offset) {
    return kept.charAt(offset - keptFrom);
  }

  /** Allows the characters before this offset to be discarded. */
  void forget(int offset) {
    if (offset - keptFrom >= BLOCK) {
      kept.delete(0, offset - keptFrom);
      keptFrom = offset;
    }
  }

  /** The span of a character, for messages; empty at the end of a line and of the input so far. */
  Span place(int offset) {
    int at = Math.max(keptFrom, Math.min(offset, length()));
    return IllegalCharacters.character(kept, at - keptFrom, keptFrom);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
