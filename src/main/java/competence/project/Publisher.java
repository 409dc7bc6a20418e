package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.text.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts outputs into their files, or tells which files are not as they should be. */
public final class Publisher {
  private final boolean check;
  private final Claims claims;
  private final PieceWriter writer;
  private final Set<Diagnostic> told = new HashSet<>();

  /**
   * A publisher.
   *
   * @param check whether files are compared and not written
   * @param inputs files that are read, and must not be written
   */
  public Publisher(boolean check, List<Path> inputs) {
    this.check = check;
    this.claims = new Claims(inputs);
    this.writer = new PieceWriter();
  }

  /**
   * What came of publishing.
   *
   * @param built what was built, with what went wrong
   * @param index what went wrong with the index page
   */
  public record Published(List<Built> built, List<Diagnostic> index) {}

  /** What is to be written of a job, and why none of it may be. */
  private record Delivery(List<Piece> pieces, List<Diagnostic> refusals) {
    List<Piece> allowed() {
      return refusals.isEmpty() ? pieces : List.of();
    }

    boolean hasDevice() {
      return pieces.stream().map(Piece::path).anyMatch(SafeFile::isDevice);
    }
  }

  /** How many files were written. */
  public int written() {
    return writer.written();
  }

  /** How many files held the right bytes already. */
  public int unchanged() {
    return writer.unchanged();
  }

  /** How many files do not hold the right bytes, or are missing. */
  public int stale() {
    return writer.stale();
  }

  /**
   * Writes the files of all jobs, while no other run writes in their folders: of each job all, or,
   * if one of them must not be written, none. Then the index page, unless what it leads to could
   * not be made.
   *
   * @param built what was built
   * @param index where the index page goes; null if none is wanted
   */
  public Published publish(List<Built> built, @Nullable IndexTarget index) {
    List<Delivery> deliveries = built.stream().map(one -> delivery(pieces(one))).toList();
    Delivery page = index == null ? delivery(List.of()) : page(index, built);
    List<Piece> all = new ArrayList<>();
    deliveries.forEach(one -> all.addAll(one.allowed()));
    all.addAll(page.allowed());
    if (check) {
      return publish(built, deliveries, index, page, writer::compare);
    } else if (!mustWait(all)) {
      return publish(built, deliveries, index, page, writer::leave);
    }
    try (Locks locks = new Locks()) {
      Piece busy = locks.take(all);
      return busy == null
          ? publish(built, deliveries, index, page, writer::write)
          : new Published(built, List.of(busy(busy)));
    }
  }

  /**
   * What is done with the files of one job, while others' may be worked on; it tells what went
   * wrong.
   */
  private interface Step extends Function<List<Piece>, List<Diagnostic>> {}

  private Published publish(
      List<Built> built,
      List<Delivery> deliveries,
      @Nullable IndexTarget index,
      Delivery page,
      Step step) {
    List<List<Diagnostic>> found = applied(step, deliveries);
    List<Built> published = new ArrayList<>();
    for (int i = 0; i < built.size(); i++) {
      published.add(tell(built.get(i), deliveries.get(i), found.get(i)));
    }
    return new Published(published, publish(index, page, check ? built : published, step));
  }

  /** Several at once, unless what stands behind one another in a pipe would be mixed. */
  private static List<List<Diagnostic>> applied(Step step, List<Delivery> deliveries) {
    if (deliveries.stream().anyMatch(Delivery::hasDevice)) {
      return deliveries.stream().map(one -> step.apply(one.allowed())).toList();
    }
    return Batch.run(deliveries, one -> step.apply(one.allowed()), (count, of) -> {});
  }

  private static List<Piece> pieces(Built built) {
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
    return pieces;
  }

  private Delivery delivery(List<Piece> pieces) {
    List<Diagnostic> refusals = new ArrayList<>();
    pieces.forEach(piece -> claim(piece, refusals));
    return new Delivery(pieces, refusals);
  }

  private Delivery page(IndexTarget target, List<Built> built) {
    if (IndexBuilder.hindrance(target, built).isPresent()) {
      return delivery(List.of());
    }
    Bytes page = Bytes.of(IndexBuilder.page(target, built));
    return delivery(
        List.of(
            new Piece(
                IndexTarget.NAME,
                target.place(),
                target.path(),
                target.shown(),
                page,
                target.force())));
  }

  /**
   * A run that finds all files as they should be waits for nobody, and touches no folder. It does
   * not look again either: what another run writes meanwhile is that run's to write.
   */
  private static boolean mustWait(List<Piece> pieces) {
    return pieces.stream().anyMatch(PieceWriter::isNeeded)
        || pieces.stream().map(piece -> piece.path().getParent()).anyMatch(Publisher::isLocked);
  }

  private static boolean isLocked(@Nullable Path folder) {
    return folder != null && FolderLock.isIn(folder);
  }

  private static Diagnostic busy(Piece piece) {
    String message =
        "cannot write " + piece.shown() + ": another run of competence is writing in its folder";
    String help = "nothing was written: compile again when the other has ended";
    return piece.place().mention().say(Code.FILE103, message, help);
  }

  private Built tell(Built built, Delivery delivery, List<Diagnostic> wrong) {
    List<Diagnostic> found = new ArrayList<>(delivery.refusals());
    found.addAll(wrong);
    built.outputs().forEach(output -> tellFailure(output, found));
    return found.isEmpty() ? built : built.with(found);
  }

  /** A stale file does not stop a check: then the index is compared as well. */
  private static List<Diagnostic> publish(
      @Nullable IndexTarget target, Delivery page, List<Built> built, Step step) {
    Optional<Diagnostic> hindrance =
        target == null ? Optional.empty() : IndexBuilder.hindrance(target, built);
    if (hindrance.isPresent()) {
      return List.of(hindrance.get());
    }
    List<Diagnostic> found = new ArrayList<>(page.refusals());
    found.addAll(step.apply(page.allowed()));
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

  private static boolean mayReplace(Path path, Bytes fresh) {
    try {
      return SafeFile.isDevice(path)
          || !Files.isRegularFile(path)
          || SafeFile.holds(path, fresh)
          || Generated.isIn(path);
    } catch (IOException e) {
      return true; // Writing it says better what is the matter.
    }
  }
}
