package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that an output goes to. It is compared first, without a lock. If that is not enough, its
 * new content is prepared in a temporary file, and replaces it once the other files of the job are
 * prepared, too.
 */
final class OutputFile {
  private final Output output;
  private final PathTemplate place;
  private final Path path;
  private final Claims.Claim claim;
  private List<Diagnostic> findings = List.of();
  private @Nullable Diagnostic foreign;
  private @Nullable Diagnostic error;
  private boolean different;
  private boolean replaced;
  private @Nullable SafeFile fresh;
  private @Nullable Spool device;

  /** The file of an output that was made; claims the file. */
  OutputFile(Output output, PathTemplate place, Path path, Claims claims) {
    this.output = output;
    this.place = place;
    this.path = path;
    this.claim = claims.claim(output.description(), path, output.name(), place.mention());
  }

  Path path() {
    return path;
  }

  /** The folder that the file must not leave. */
  Path root() {
    return place.root();
  }

  List<Diagnostic> findings() {
    return findings;
  }

  boolean hasFaultyContent() {
    return findings.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Why the file must not be written; null if it may be. */
  @Nullable Diagnostic refusal() {
    return claim.refusal() == null ? foreign : claim.refusal();
  }

  /** Why the file could not be written, or, in a check, why it is not as it should be. */
  @Nullable Diagnostic error() {
    return error;
  }

  /** Whether the file was missing or had other content. */
  boolean isDifferent() {
    return different;
  }

  boolean isWritten() {
    return replaced && error == null;
  }

  /** Whether a check found that the file is missing or has other content. */
  boolean isStale() {
    return error != null
        && (error.code().equals(Code.FILE104) || error.code().equals(Code.FILE105));
  }

  boolean isAudit() {
    return output.audit() && !hasFaultyContent();
  }

  boolean isDevice() {
    return SafeFile.isDevice(path);
  }

  /**
   * Compares the file, and finds out whether it may be replaced.
   *
   * @param check whether it is an error if the file is different, or cannot be read; otherwise the
   *     comparison ends at the first difference
   */
  void compare(boolean check) {
    boolean replaceable = true;
    try {
      replaceable = mayReplace();
    } catch (IOException e) {
      // Reading it below tells what is wrong.
    }
    boolean complete = check || refusal() != null || !replaceable;
    try (FileComparison comparison = new FileComparison(path, complete)) {
      different = differs(comparison);
      if (different && !replaceable && refusal() == null) {
        String message = output.name() + " was not made by competence, so it is not overwritten";
        foreign = finding(Code.FILE102, message, "--force overwrites it");
      } else if (different && check) {
        error = stale(comparison);
      }
    } catch (IOException e) {
      different = true; // Writing the file tells what is wrong.
      error = check ? failed("read", Code.FILE101, e, null) : null;
    }
  }

  private boolean mayReplace() throws IOException {
    return output.force() || isDevice() || !Files.isRegularFile(path) || GeneratedMark.isIn(path);
  }

  private boolean differs(FileComparison comparison) throws IOException {
    try {
      if (comparison.isDecided()) {
        return true;
      }
      findings = output.content().write(comparison);
      return comparison.isDifferent();
    } catch (FileComparison.DifferenceException e) {
      return true;
    }
  }

  private Diagnostic stale(FileComparison comparison) throws IOException {
    if (!Files.exists(path)) {
      String message = output.name() + " is missing";
      return finding(Code.FILE105, message, "run without --check to create it");
    }
    String message = output.name() + " is stale: " + comparison.firstDifference();
    return finding(Code.FILE104, message, "run without --check to update it");
  }

  /**
   * Writes the content to a temporary file, unless the file has it already. The lock of the folder
   * must be held: another run may have written the file since it was compared.
   */
  void prepare() {
    try (FileComparison comparison = new FileComparison(path, false)) {
      different = differs(comparison);
      if (different && isDevice()) {
        device = new Spool();
        findings = output.content().write(device);
      } else if (different) {
        OutputFolder.make(path, root());
        fresh = SafeFile.create(path, root());
        findings = output.content().write(fresh.out());
        fresh.complete();
      }
    } catch (IOException e) {
      addFailure(e);
    }
  }

  void replace() {
    replaced = different;
    try {
      if (fresh != null) {
        fresh.replace();
      } else if (device != null) {
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
          device.write(out);
        }
      }
    } catch (IOException e) {
      addFailure(e);
    }
  }

  /** Deletes the temporary file if it did not replace the file. */
  void discard() {
    try {
      if (fresh != null) {
        fresh.close();
      }
    } catch (IOException e) {
      addFailure(e);
    }
  }

  private void addFailure(IOException reason) {
    if (error == null) {
      error = failed("write", Code.FILE103, reason, Failure.remedy(reason));
    }
  }

  private Diagnostic failed(String verb, Code code, IOException reason, @Nullable String help) {
    String message = "cannot " + verb + " " + output.name() + ": " + Failure.reason(reason);
    return finding(code, message, help);
  }

  /** The finding that another run writes in the folder of the file. */
  Diagnostic busy() {
    String message =
        "cannot write " + output.name() + ": another run of competence is writing in its folder";
    String help = "nothing was written; try again when the other run has finished";
    return finding(Code.FILE103, message, help);
  }

  private Diagnostic finding(Code code, String message, @Nullable String help) {
    return place.mention().say(code, message, help);
  }
}
