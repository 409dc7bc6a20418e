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
  /**
   * The name in a configuration.
   *
   * @return null if there is none, or if this is not a valid path here, which is reported
   */
  public static @Nullable FileName of(Node.@Nullable Scalar scalar, Diagnostics diagnostics) {
    if (scalar == null) {
      return null;
    }
    if (!isPossible(scalar.text())) {
      diagnostics.add(Code.REC109, scalar.span(), "this is not a valid path here");
      return null;
    }
    return new FileName(scalar.text(), scalar.span());
  }

  private static boolean isPossible(String name) {
    try {
      return Path.of(name).getFileName() != null;
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
