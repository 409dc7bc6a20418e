package competence.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that grows up to a limit, held in UTF-8. Half of a surrogate pair that comes alone is a
 * question mark, as in {@link String#getBytes(java.nio.charset.Charset)}.
 */
public final class Utf8 implements Appendable {
  /** The text would be longer than the limit. Unchecked, so that no emitter wraps it. */
  public static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final int FIRST_PIECE = 1 << 12;

  /** G1 gives larger arrays regions of their own, and leaves empty what they do not fill. */
  private static final int LARGEST_PIECE = 1 << 18;

  /** Beside the text, the memory has to hold the tree that it is made of, and what it came from. */
  private static final int PARTS_OF_MEMORY = 8;

  /** Longer texts go as a whole: by characters, Java is slow until it has compiled itself. */
  private static final int SHORT = 12;

  private static final int MOST_BYTES_OF_A_CHARACTER = 4;

  private final long most;
  private final long room;
  private final List<Piece> full = new ArrayList<>();
  private byte[] piece = new byte[FIRST_PIECE];
  private int at;
  private long before;
  private char high;

  /** A text of at most so many bytes. */
  public Utf8(long most) {
    this(most, Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
  }

  /**
   * A text.
   *
   * @param most how many bytes it may have
   * @param room how many of them are held as they are; what comes after them is packed
   */
  Utf8(long most, long room) {
    this.most = most;
    this.room = room;
  }

  @Override
  public Utf8 append(CharSequence more) {
    int length = more.length();
    if (length < SHORT || high != 0) {
      for (int i = 0; i < length; i++) {
        append(more.charAt(i));
      }
      return this;
    }
    String text = more.toString();
    boolean half = Character.isHighSurrogate(text.charAt(length - 1));
    put((half ? text.substring(0, length - 1) : text).getBytes(StandardCharsets.UTF_8));
    return half ? append(text.charAt(length - 1)) : this;
  }

  @Override
  public Utf8 append(CharSequence more, int from, int to) {
    return append(more.subSequence(from, to));
  }

  @Override
  public Utf8 append(char c) {
    if (c < 0x80 && high == 0) {
      makeRoom(1);
      piece[at++] = (byte) c;
    } else {
      makeRoom(MOST_BYTES_OF_A_CHARACTER);
      other(c);
    }
    return this;
  }

  /** All that was written; nothing may be added then. */
  public Bytes bytes() {
    makeRoom(1);
    endPair();
    finishPiece();
    return new Bytes(full);
  }

  private void other(char c) {
    if (high != 0 && Character.isLowSurrogate(c)) {
      put(Character.toCodePoint(high, c));
      high = 0;
      return;
    }
    endPair();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      put(Character.isLowSurrogate(c) ? '?' : c);
    }
  }

  private void endPair() {
    if (high != 0) {
      put('?');
      high = 0;
    }
  }

  private void put(int c) {
    if (c < 0x80) {
      piece[at++] = (byte) c;
    } else if (c < 0x800) {
      piece[at++] = (byte) (0xC0 | (c >> 6));
      tail(c);
    } else if (c < 0x10000) {
      piece[at++] = (byte) (0xE0 | (c >> 12));
      tail(c >> 6);
      tail(c);
    } else {
      piece[at++] = (byte) (0xF0 | (c >> 18));
      tail(c >> 12);
      tail(c >> 6);
      tail(c);
    }
  }

  private void tail(int bits) {
    piece[at++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void put(byte[] bytes) {
    for (int from = 0; from < bytes.length; ) {
      makeRoom(1);
      int count = Math.min(bytes.length - from, piece.length - at);
      System.arraycopy(bytes, from, piece, at, count);
      at += count;
      from += count;
    }
  }

  private void makeRoom(int bytes) {
    if (at + bytes > piece.length) {
      finishPiece();
      piece = new byte[Math.min(piece.length * 2, LARGEST_PIECE)];
    }
  }

  private void finishPiece() {
    before += at;
    if (before > most) {
      throw new TooLargeException();
    }
    byte[] whole = at == piece.length ? piece : Arrays.copyOf(piece, at);
    full.add(before > room ? Piece.packed(whole) : Piece.of(whole));
    at = 0;
  }
}
