package competence.text;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Reads pieces, one after the other. */
final class PieceStream extends InputStream {
  private final Iterator<Piece> rest;
  private byte[] piece = {};
  private int at;

  PieceStream(List<Piece> pieces) {
    this.rest = pieces.iterator();
  }

  @Override
  public int read() {
    return hasMore() ? piece[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    Objects.checkFromIndexSize(from, most, into.length);
    if (most == 0) {
      return 0;
    } else if (!hasMore()) {
      return -1;
    }
    int count = Math.min(most, piece.length - at);
    System.arraycopy(piece, at, into, from, count);
    at += count;
    return count;
  }

  private boolean hasMore() {
    while (at == piece.length && rest.hasNext()) {
      piece = rest.next().bytes();
      at = 0;
    }
    return at < piece.length;
  }
}
