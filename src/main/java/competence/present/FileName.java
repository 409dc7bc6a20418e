package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Node;
import competence.source.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as a user wrote it.
 *
 * @param text the name
 * @param span where it is in a configuration; null on a command line
 */
public record FileName(String text, @Nullable Span span) {
  /** The name in a configuration; null if there is none, or no valid path, which is reported. */
  public static @Nullable FileName of(Node.@Nullable Scalar scalar, Diagnostics diagnostics) {
    try {
      if (scalar == null || Path.of(scalar.text()).getFileName() != null) {
        return scalar == null ? null : new FileName(scalar.text(), scalar.span());
      }
    } catch (InvalidPathException e) {
      // Reported below.
    }
    diagnostics.add(Code.REC109, scalar.span(), "this is not a valid path here");
    return null;
  }
}
