package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes files that do not hold the right bytes yet, or tells which do not; and counts. */
final class PieceWriter {
  private final boolean check;
  private int written;
  private int unchanged;
  private int stale;

  /** A writer; in a check, it only compares. */
  PieceWriter(boolean check) {
    this.check = check;
  }

  /** How many files were written. */
  int written() {
    return written;
  }

  /** How many files held the right bytes already. */
  int unchanged() {
    return unchanged;
  }

  /** How many files do not hold the right bytes, or are missing. */
  int stale() {
    return stale;
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
   * Writes files, or compares them.
   *
   * @return what went wrong
   */
  List<Diagnostic> write(List<Piece> pieces) {
    List<Diagnostic> found = new ArrayList<>();
    pieces.forEach(piece -> write(piece, found));
    return found;
  }

  private void write(Piece piece, List<Diagnostic> found) {
    Path path = piece.path();
    Path root = piece.place().root();
    try {
      if (SafeFile.holds(path, piece.bytes())) {
        unchanged++;
      } else if (check) {
        stale++;
        found.add(stale(piece));
      } else {
        Folders.make(path, root);
        SafeFile.write(path, root, piece.bytes());
        written++;
      }
    } catch (IOException e) {
      String verb = check ? "cannot read " : "cannot write ";
      Code code = check ? Code.FILE101 : Code.FILE103;
      String message = verb + piece.shown() + ": " + Failure.reason(e);
      String help = check ? null : Failure.remedy(e);
      found.add(piece.place().mention().say(code, message, help));
    }
  }

  private static Diagnostic stale(Piece piece) throws IOException {
    String name = piece.shown();
    Mention mention = piece.place().mention();
    if (!Files.exists(piece.path())) {
      return mention.say(Code.FILE105, name + " is missing", "without --check it is made");
    }
    String difference = FirstDifference.of(Files.readAllBytes(piece.path()), piece.bytes());
    return mention.say(
        Code.FILE104, name + " is stale: " + difference, "without --check it is renewed");
  }
}
