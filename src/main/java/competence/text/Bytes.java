package competence.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a file is to hold, in pieces: an output may have hundreds of megabytes, and an array for all
 * of them would need as much again while it is made.
 */
public final class Bytes {
  /** Nothing. */
  public static final Bytes NONE = of(new byte[0]);

  private final List<byte[]> pieces;
  private final long length;

  /** All bytes of some arrays, one after the other. They are not copied: nobody may change them. */
  Bytes(List<byte[]> pieces) {
    this.pieces = List.copyOf(pieces);
    long sum = 0;
    for (byte[] piece : pieces) {
      sum += piece.length;
    }
    this.length = sum;
  }

  /** The bytes of an array, which nobody may change from here on. */
  public static Bytes of(byte[] all) {
    return new Bytes(List.of(all));
  }

  /** How many there are. */
  public long length() {
    return length;
  }

  /** All in one array, which is the caller's. */
  public byte[] all() {
    byte[] all = new byte[Math.toIntExact(length)];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  /** As a text in UTF-8. */
  public String text() {
    byte[] all = pieces.size() == 1 ? pieces.get(0) : all();
    return new String(all, StandardCharsets.UTF_8);
  }

  /** The characters of a text in UTF-8, as they are asked for. */
  public Reader reader() {
    return new InputStreamReader(stream(), StandardCharsets.UTF_8);
  }

  /** The bytes, as they are asked for. */
  public InputStream stream() {
    return new PieceStream(pieces);
  }

  /**
   * Writes them all.
   *
   * @throws IOException if they cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    for (byte[] piece : pieces) {
      out.write(piece);
    }
  }

  /**
   * Whether a stream has just these bytes.
   *
   * @throws IOException if it cannot be read
   */
  public boolean areIn(InputStream in) throws IOException {
    for (byte[] piece : pieces) {
      if (!Arrays.equals(in.readNBytes(piece.length), piece)) {
        return false;
      }
    }
    return in.read() < 0;
  }
}
