package competence.text;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A stretch of bytes, as they are or packed into fewer. */
final class Piece {
  private final byte[] held;
  private final int length;
  private final boolean packed;

  private Piece(byte[] held, int length, boolean packed) {
    this.held = held;
    this.length = length;
    this.packed = packed;
  }

  /** All bytes of an array, which nobody may change from here on. */
  static Piece of(byte[] bytes) {
    return new Piece(bytes, bytes.length, false);
  }

  /** The bytes of an array, packed if that makes them fewer. */
  static Piece packed(byte[] bytes) {
    byte[] fewer = new byte[bytes.length];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      int count = deflater.deflate(fewer);
      boolean fits = deflater.finished() && count < bytes.length;
      return fits ? new Piece(Arrays.copyOf(fewer, count), bytes.length, true) : of(bytes);
    } finally {
      deflater.end();
    }
  }

  /** How many there are. */
  int length() {
    return length;
  }

  /** How many bytes of memory they take. */
  int held() {
    return held.length;
  }

  /** The bytes, which nobody may change. */
  byte[] bytes() {
    return packed ? unpacked() : held;
  }

  private byte[] unpacked() {
    byte[] bytes = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(held);
      if (inflater.inflate(bytes) != length) {
        throw new IllegalStateException("a piece was packed that cannot be unpacked");
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a piece was packed that cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }
}
