package competence.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream piece by piece. Java's own way to read all bytes seeks, which a pipe does not
 * bear, and an array that grows takes three times the memory.
 */
final class Pieces {
  private static final int LENGTH = 1 << 16;

  private Pieces() {}

  /** All bytes of a stream; null if there are more than the limit, and then no more are read. */
  static byte @Nullable [] readUpTo(int limit, Input.Opener opener) throws IOException {
    List<byte[]> pieces = new ArrayList<>();
    long total = 0;
    try (InputStream in = opener.open()) {
      while (true) {
        byte[] piece = new byte[LENGTH];
        int length = fill(piece, in);
        total += length;
        if (total > limit) {
          return null;
        }
        pieces.add(piece);
        if (length < LENGTH) {
          return join(pieces, (int) total);
        }
      }
    }
  }

  private static int fill(byte[] piece, InputStream in) throws IOException {
    int length = 0;
    int count = in.read(piece);
    while (count >= 0 && length + count < LENGTH) {
      length += count;
      count = in.read(piece, length, LENGTH - length);
    }
    return length + Math.max(0, count);
  }

  private static byte[] join(List<byte[]> pieces, int total) {
    byte[] all = new byte[total];
    int at = 0;
    for (byte[] piece : pieces) {
      int length = Math.min(LENGTH, total - at);
      System.arraycopy(piece, 0, all, at, length);
      at += length;
    }
    return all;
  }
}
