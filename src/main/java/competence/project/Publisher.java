package competence.project;

import competence.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes outputs to their files, or checks that the files are up to date. */
public final class Publisher {
  private final boolean check;
  private final Claims claims;
  private final List<Delivery> jobs = new ArrayList<>();
  private Delivery page;

  /** Compares files in a check, and else writes them; never writes the inputs. */
  public Publisher(boolean check, List<Path> inputs) {
    this.check = check;
    this.claims = new Claims(inputs);
    this.page = new Delivery(List.of(), claims, false);
  }

  /** The results of the jobs with all findings, and the findings about the index page. */
  public record Published(List<BuildResult> built, List<Diagnostic> index) {}

  /** How many files were written. */
  public int written() {
    return count(OutputFile::isWritten);
  }

  /** How many files had the right content already. */
  public int unchanged() {
    return count(file -> !file.isDifferent());
  }

  /** How many files a check found missing or different. */
  public int stale() {
    return count(OutputFile::isStale);
  }

  private int count(Predicate<OutputFile> wanted) {
    return (int) allowed().stream().filter(wanted).count();
  }

  private List<OutputFile> allowed() {
    return Stream.concat(jobs.stream(), Stream.of(page))
        .flatMap(delivery -> delivery.allowed().stream())
        .toList();
  }

  /**
   * Writes the files of all jobs, while no other run writes in their folders: of each job all, or,
   * if one of them cannot be written, none. Then the index page, unless a job failed. A run that
   * finds all files up to date takes no lock and touches no folder. To be called once.
   */
  public Published publish(List<BuildResult> built, @Nullable IndexFile index) {
    boolean parallel = built.size() == 1 && built.get(0).isSmall();
    built.forEach(one -> jobs.add(new Delivery(one.outputs(), claims, parallel)));
    if (index != null && index.hindrance(built) == null) {
      page = new Delivery(List.of(index.output(built)), claims, false);
    }
    each(delivery -> delivery.compare(check));
    page.compare(check);
    List<OutputFile> files = allowed();
    if (!check && mustWrite(files)) {
      try (FolderLocks locks = new FolderLocks(FolderLocks.ATTEMPTS)) {
        OutputFile busy = locks.take(files);
        if (busy != null) {
          return new Published(emitted(built), List.of(busy.busy()));
        }
        each(Delivery::write);
        if (hindrance(index, built) == null) {
          page.write();
        }
      }
    }
    Diagnostic hindrance = hindrance(index, built);
    return new Published(delivered(built), hindrance == null ? page.errors() : List.of(hindrance));
  }

  /** Works on several jobs at once, unless outputs go to a device, such as one pipe for all. */
  private void each(Consumer<Delivery> step) {
    if (jobs.stream().anyMatch(Delivery::hasDevice)) {
      jobs.forEach(step);
    } else {
      Batch.run(jobs, step);
    }
  }

  /** Whether a file is different, or may become so because another run is writing. */
  private static boolean mustWrite(List<OutputFile> files) {
    return files.stream().anyMatch(OutputFile::isDifferent)
        || files.stream()
            .map(file -> file.path().getParent())
            .distinct()
            .anyMatch(folder -> folder != null && FolderLocks.isIn(folder));
  }

  /** A stale file does not keep a check from comparing the index page. */
  private @Nullable Diagnostic hindrance(@Nullable IndexFile index, List<BuildResult> built) {
    return index == null ? null : index.hindrance(check ? emitted(built) : delivered(built));
  }

  /** The results with the findings about the content of outputs. */
  private List<BuildResult> emitted(List<BuildResult> built) {
    List<BuildResult> emitted = new ArrayList<>();
    for (int i = 0; i < built.size(); i++) {
      emitted.add(jobs.get(i).emitted(built.get(i)));
    }
    return emitted;
  }

  /** The results with all errors. The same failure of several outputs is reported once. */
  private List<BuildResult> delivered(List<BuildResult> built) {
    Set<Diagnostic> reported = new HashSet<>();
    List<BuildResult> delivered = emitted(built);
    for (int i = 0; i < built.size(); i++) {
      List<Diagnostic> found = new ArrayList<>();
      jobs.get(i).errors().stream().filter(reported::add).forEach(found::add);
      for (Output output : built.get(i).outputs()) {
        Diagnostic failure = output.failure();
        if (failure != null && reported.add(failure)) {
          found.add(failure);
        }
      }
      delivered.set(i, delivered.get(i).with(found, null));
    }
    return delivered;
  }
}
