package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes files that do not hold the right bytes yet, or tells which do not; and counts. For several
 * threads.
 */
final class PieceWriter {
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger stale = new AtomicInteger();

  /** How many files were written. */
  int written() {
    return written.get();
  }

  /** How many files held the right bytes already. */
  int unchanged() {
    return unchanged.get();
  }

  /** How many files do not hold the right bytes, or are missing. */
  int stale() {
    return stale.get();
  }

  /** Whether a file would be written; one that cannot be read is, so that its fault is told. */
  static boolean isNeeded(Piece piece) {
    try {
      return !SafeFile.holds(piece.path(), piece.bytes());
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Writes those files that do not hold the right bytes.
   *
   * @return what went wrong
   */
  List<Diagnostic> write(List<Piece> pieces) {
    List<Diagnostic> found = new ArrayList<>();
    for (Piece piece : pieces) {
      try {
        write(piece);
      } catch (IOException e) {
        found.add(failed("cannot write ", Code.FILE103, piece, e, Failure.remedy(e)));
      }
    }
    return found;
  }

  /**
   * Compares files.
   *
   * @return which do not hold the right bytes, and what went wrong
   */
  List<Diagnostic> compare(List<Piece> pieces) {
    List<Diagnostic> found = new ArrayList<>();
    for (Piece piece : pieces) {
      try {
        compare(piece, found);
      } catch (IOException e) {
        found.add(failed("cannot read ", Code.FILE101, piece, e, null));
      }
    }
    return found;
  }

  /**
   * Leaves files that were all found to hold the right bytes.
   *
   * @return nothing can go wrong
   */
  List<Diagnostic> leave(List<Piece> pieces) {
    unchanged.addAndGet(pieces.size());
    return List.of();
  }

  private void write(Piece piece) throws IOException {
    Path path = piece.path();
    if (SafeFile.holds(path, piece.bytes())) {
      unchanged.incrementAndGet();
      return;
    }
    Path root = piece.place().root();
    Folders.make(path, root);
    SafeFile.write(path, root, piece.bytes());
    written.incrementAndGet();
  }

  private void compare(Piece piece, List<Diagnostic> found) throws IOException {
    if (SafeFile.holds(piece.path(), piece.bytes())) {
      unchanged.incrementAndGet();
    } else {
      stale.incrementAndGet();
      found.add(stale(piece));
    }
  }

  private static Diagnostic failed(
      String what, Code code, Piece piece, IOException reason, @Nullable String help) {
    String message = what + piece.shown() + ": " + Failure.reason(reason);
    return piece.place().mention().say(code, message, help);
  }

  private static Diagnostic stale(Piece piece) throws IOException {
    String name = piece.shown();
    Mention mention = piece.place().mention();
    if (!Files.exists(piece.path())) {
      return mention.say(Code.FILE105, name + " is missing", "without --check it is made");
    }
    String difference = FirstDifference.of(Files.readAllBytes(piece.path()), piece.bytes().all());
    return mention.say(
        Code.FILE104, name + " is stale: " + difference, "without --check it is renewed");
  }
}
