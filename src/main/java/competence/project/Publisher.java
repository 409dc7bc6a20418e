package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes outputs to their files, or checks that the files are up to date. */
public final class Publisher {
  private final boolean check;
  private final Claims claims;
  private final List<Delivery> deliveries = new ArrayList<>();

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

  /**
   * What came of publishing.
   *
   * @param built what was built, with what went wrong
   * @param index what went wrong with the index page
   */
  public record Published(List<BuildResult> built, List<Diagnostic> index) {}

  /** How many files were written. */
  public int written() {
    return deliveries.stream().mapToInt(Delivery::written).sum();
  }

  /** How many files had the right content already. */
  public int unchanged() {
    return deliveries.stream().mapToInt(Delivery::unchanged).sum();
  }

  /** How many files a check found missing or different. */
  public int stale() {
    return deliveries.stream().mapToInt(Delivery::stale).sum();
  }

  /**
   * Writes the files of all jobs, while no other run writes in their folders: of each job all, or,
   * if one of them cannot be written, none. Then the index page, unless what it leads to could not
   * be made. A run that finds all files up to date takes no lock and touches no folder.
   *
   * @param built what was built
   * @param index the index page; null if none is wanted
   */
  public Published publish(List<BuildResult> built, @Nullable IndexFile index) {
    List<Delivery> jobs = new ArrayList<>();
    built.forEach(one -> jobs.add(new Delivery(one.outputs(), claims, isSmallAndAlone(built))));
    boolean indexed = index != null && index.hindrance(built).isEmpty();
    List<Output> pages = indexed ? List.of(index.output(built)) : List.of();
    Delivery page = new Delivery(pages, claims, false);
    deliveries.addAll(jobs);
    deliveries.add(page);
    each(jobs, delivery -> delivery.compare(check));
    page.compare(check);
    List<OutputFile> files = deliveries.stream().flatMap(one -> one.allowed().stream()).toList();
    if (check || !mustWrite(files)) {
      return published(built, jobs, index, page);
    }
    try (Locks locks = new Locks()) {
      OutputFile busy = locks.take(files);
      if (busy != null) {
        return new Published(made(built, jobs), List.of(busy(busy)));
      }
      each(jobs, Delivery::write);
      if (hindrance(index, built, jobs).isEmpty()) {
        page.write();
      }
      return published(built, jobs, index, page);
    }
  }

  /** The outputs of larger documents would take too much memory at once. */
  private static boolean isSmallAndAlone(List<BuildResult> built) {
    return built.size() == 1 && built.get(0).isSmall();
  }

  /** Works on several at once, except where the outputs of several go into one pipe. */
  private static void each(List<Delivery> deliveries, Consumer<Delivery> step) {
    if (deliveries.stream().anyMatch(Delivery::hasDevice)) {
      deliveries.forEach(step);
    } else {
      Batch.run(deliveries, step);
    }
  }

  /** Where another run is writing, what was found so far may change. */
  private static boolean mustWrite(List<OutputFile> files) {
    return files.stream().anyMatch(OutputFile::isDifferent)
        || files.stream()
            .map(file -> file.path().getParent())
            .distinct()
            .anyMatch(folder -> folder != null && FolderLock.isIn(folder));
  }

  private static Diagnostic busy(OutputFile file) {
    String message =
        "cannot write " + file.name() + ": another run of competence is writing in its folder";
    String help = "nothing was written: compile again when the other has ended";
    return file.finding(Code.FILE103, message, help);
  }

  private static List<BuildResult> made(List<BuildResult> built, List<Delivery> jobs) {
    List<BuildResult> made = new ArrayList<>();
    for (int i = 0; i < built.size(); i++) {
      made.add(jobs.get(i).made(built.get(i)));
    }
    return made;
  }

  /** What came of the jobs, with all errors; those of the machine are reported once. */
  private static List<BuildResult> delivered(List<BuildResult> built, List<Delivery> jobs) {
    List<BuildResult> delivered = new ArrayList<>();
    Set<Diagnostic> reported = new HashSet<>();
    for (int i = 0; i < built.size(); i++) {
      List<Diagnostic> found = new ArrayList<>(jobs.get(i).errors());
      for (Output output : built.get(i).outputs()) {
        Diagnostic failure = output.failure();
        if (failure != null && reported.add(failure)) {
          found.add(failure);
        }
      }
      delivered.add(jobs.get(i).made(built.get(i)).with(found, null));
    }
    return delivered;
  }

  /** A stale file does not keep a check from comparing the index page. */
  private Optional<Diagnostic> hindrance(
      @Nullable IndexFile index, List<BuildResult> built, List<Delivery> jobs) {
    return index == null
        ? Optional.empty()
        : index.hindrance(check ? made(built, jobs) : delivered(built, jobs));
  }

  private Published published(
      List<BuildResult> built, List<Delivery> jobs, @Nullable IndexFile index, Delivery page) {
    List<Diagnostic> found = hindrance(index, built, jobs).map(List::of).orElseGet(page::errors);
    return new Published(delivered(built, jobs), found);
  }
}
