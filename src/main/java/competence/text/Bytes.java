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

  private static final int PART = 1 << 16;

  private final List<Piece> pieces;
  private final long length;

  /** All bytes of some pieces, one after the other. */
  Bytes(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    long sum = 0;
    for (Piece piece : pieces) {
      sum += piece.length();
    }
    this.length = sum;
  }

  /** The bytes of an array, which nobody may change from here on. */
  public static Bytes of(byte[] all) {
    return new Bytes(List.of(Piece.of(all)));
  }

  /** How many there are. */
  public long length() {
    return length;
  }

  /** All in one array, which is the caller's. */
  public byte[] all() {
    byte[] all = new byte[Math.toIntExact(length)];
    int at = 0;
    for (Piece piece : pieces) {
      System.arraycopy(piece.bytes(), 0, all, at, piece.length());
      at += piece.length();
    }
    return all;
  }

  /** As a text in UTF-8. */
  public String text() {
    byte[] all = pieces.size() == 1 ? pieces.get(0).bytes() : all();
    return new String(all, StandardCharsets.UTF_8);
  }

  /** The characters of a text in UTF-8, as they are asked for. */
  public Reader reader() {
    return new InputStreamReader(stream(), StandardCharsets.UTF_8);
  }

  /** A text in UTF-8 as texts of whole lines, made as they are asked for. */
  public Iterable<String> parts() {
    return () -> new WholeLines(reader(), PART);
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
    for (Piece piece : pieces) {
      out.write(piece.bytes());
    }
  }

  /**
   * Whether a stream has just these bytes.
   *
   * @throws IOException if it cannot be read
   */
  public boolean areIn(InputStream in) throws IOException {
    for (Piece piece : pieces) {
      if (!Arrays.equals(in.readNBytes(piece.length()), piece.bytes())) {
        return false;
      }
    }
    return in.read() < 0;
  }
}
