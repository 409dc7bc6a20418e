package competence.project;

import competence.diagnostic.Diagnostic;
import competence.text.Bytes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An output that has been made.
 *
 * @param target what was wanted
 * @param path where it goes; null for standard output
 * @param bytes what it holds
 * @param failure why it could not be made, though others could; null if it was
 */
public record Output(
    Target target, @Nullable Path path, Bytes bytes, @Nullable Diagnostic failure) {

  /** An output that was made. */
  public Output(Target target, @Nullable Path path, Bytes bytes) {
    this(target, path, bytes, null);
  }

  /** The same with other bytes. */
  Output with(Bytes other) {
    return new Output(target, path, other, failure);
  }

  /** The same, which could not be made. */
  Output failed(Diagnostic reason) {
    return new Output(target, path, bytes, reason);
  }
}
