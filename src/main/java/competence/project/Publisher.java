package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts outputs into their files, or tells which files are not as they should be. */
public final class Publisher {
  private final boolean check;
  private final Claims claims;
  private final Leftovers leftovers = new Leftovers();
  private final Set<Diagnostic> told = new HashSet<>();
  private int written;
  private int unchanged;
  private int stale;

  /**
   * A publisher.
   *
   * @param check whether files are compared and not written
   * @param inputs files that are read, and must not be written
   */
  public Publisher(boolean check, List<Path> inputs) {
    this.check = check;
    this.claims = new Claims(inputs);
  }

  /** How many files were written. */
  public int written() {
    return written;
  }

  /** How many files held the right bytes already. */
  public int unchanged() {
    return unchanged;
  }

  /** How many files do not hold the right bytes, or are missing. */
  public int stale() {
    return stale;
  }

  /**
   * Writes the files of a job: all of them, or, if one of them must not be written, none.
   *
   * @return the same with what went wrong
   */
  public Built publish(Built built) {
    List<Piece> pieces = new ArrayList<>();
    for (Output output : built.outputs()) {
      PathTemplate place = output.target().place();
      Path path = output.path();
      if (place != null && path != null && output.failure() == null) {
        Job job = built.job();
        String maker = Claims.maker(job, output.target());
        pieces.add(new Piece(maker, place, path, job.name(path), output.bytes(), job.force()));
      }
    }
    List<Diagnostic> found = publish(pieces);
    built.outputs().forEach(output -> tellFailure(output, found));
    return found.isEmpty() ? built : built.with(found);
  }

  /**
   * Writes the index page, unless what it leads to could not be made.
   *
   * @param target where it goes
   * @param built what was built
   * @param published what came of publishing that
   * @return what went wrong
   */
  public List<Diagnostic> publish(IndexTarget target, List<Built> built, List<Built> published) {
    // A stale file does not stop a check: the index is compared as well.
    Optional<Diagnostic> hindrance = IndexBuilder.hindrance(target, check ? built : published);
    if (hindrance.isPresent()) {
      return List.of(hindrance.get());
    }
    byte[] page = IndexBuilder.page(target, built);
    return publish(
        List.of(
            new Piece(
                IndexTarget.NAME,
                target.place(),
                target.path(),
                target.shown(),
                page,
                target.force())));
  }

  private List<Diagnostic> publish(List<Piece> pieces) {
    List<Diagnostic> found = new ArrayList<>();
    pieces.forEach(piece -> claim(piece, found));
    if (found.isEmpty()) {
      pieces.forEach(piece -> write(piece, found));
    }
    return found;
  }

  /** What is the matter with the machine, and not with an output, is told for one output only. */
  private void tellFailure(Output output, List<Diagnostic> found) {
    Diagnostic failure = output.failure();
    if (failure != null && told.add(failure)) {
      found.add(failure);
    }
  }

  private void claim(Piece piece, List<Diagnostic> found) {
    Mention mention = piece.place().mention();
    Diagnostic refused = claims.claim(piece.maker(), piece.path(), piece.shown(), mention);
    if (refused != null) {
      found.add(refused);
    } else if (!piece.force() && !mayReplace(piece.path(), piece.bytes())) {
      String message = piece.shown() + " was not made by competence, so it is left alone";
      found.add(mention.say(Code.FILE102, message, "--force overwrites it"));
    }
  }

  private static boolean mayReplace(Path path, byte[] fresh) {
    try {
      return SafeFile.isDevice(path)
          || !Files.isRegularFile(path)
          || SafeFile.holds(path, fresh)
          || Generated.isIn(path);
    } catch (IOException e) {
      return true; // Writing it says better what is the matter.
    }
  }

  private void write(Piece piece, List<Diagnostic> found) {
    Path path = piece.path();
    try {
      if (SafeFile.holds(path, piece.bytes())) {
        unchanged++;
      } else if (check) {
        stale++;
        found.add(stale(piece));
      } else {
        Folders.make(path, piece.place().root());
        SafeFile.write(path, piece.bytes());
        leftovers.sweepBeside(path);
        written++;
      }
    } catch (IOException e) {
      String verb = check ? "cannot read " : "cannot write ";
      Code code = check ? Code.FILE101 : Code.FILE103;
      String message = verb + piece.shown() + ": " + Failure.reason(e);
      found.add(piece.place().mention().say(code, message, null));
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
