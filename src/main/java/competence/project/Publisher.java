package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    List<Diagnostic> found = new ArrayList<>();
    for (Output output : built.outputs()) {
      claim(built.job(), output, found);
    }
    if (found.isEmpty()) {
      for (Output output : built.outputs()) {
        if (output.failure() == null) {
          publish(built.job(), output, found);
        }
      }
      tellFailures(built.outputs(), found);
    }
    return found.isEmpty() ? built : built.with(found);
  }

  /** What is the matter with the machine, and not with an output, is said for one output only. */
  private void tellFailures(List<Output> outputs, List<Diagnostic> found) {
    for (Output output : outputs) {
      Diagnostic failure = output.failure();
      if (failure != null && told.add(failure)) {
        found.add(failure);
      }
    }
  }

  private void claim(Job job, Output output, List<Diagnostic> found) {
    PathTemplate place = output.target().place();
    Path path = output.path();
    if (place == null || path == null) {
      return;
    }
    Diagnostic refused = claims.claim(job, output.target(), path);
    if (refused != null) {
      found.add(refused);
    } else if (!job.force() && !mayReplace(path, output.bytes())) {
      String message = job.name(path) + " was not made by competence, so it is left alone";
      found.add(place.mention().say(Code.FILE102, message, "--force overwrites it"));
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

  private void publish(Job job, Output output, List<Diagnostic> found) {
    PathTemplate place = output.target().place();
    Path path = output.path();
    if (place == null || path == null) {
      return;
    }
    try {
      if (SafeFile.holds(path, output.bytes())) {
        unchanged++;
      } else if (check) {
        stale++;
        found.add(stale(job.name(path), path, output, place.mention()));
      } else {
        Folders.make(path, place.root());
        SafeFile.write(path, output.bytes());
        leftovers.sweepBeside(path);
        written++;
      }
    } catch (IOException e) {
      String verb = check ? "cannot read " : "cannot write ";
      Code code = check ? Code.FILE101 : Code.FILE103;
      String message = verb + job.name(path) + ": " + Failure.reason(e);
      found.add(place.mention().say(code, message, null));
    }
  }

  private static Diagnostic stale(String name, Path path, Output output, Mention mention)
      throws IOException {
    if (!Files.exists(path)) {
      return mention.say(Code.FILE105, name + " is missing", "without --check it is made");
    }
    String difference =
        output.target().format().printed()
            ? "it was printed from another page"
            : FirstDifference.of(Files.readAllBytes(path), output.bytes());
    return mention.say(
        Code.FILE104, name + " is stale: " + difference, "without --check it is renewed");
  }
}
