package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.project.Config.Written;
import competence.record.Node;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads paths in a configuration. */
final class WrittenPath {
  private WrittenPath() {}

  /** A path; null if there is none, or if no file could be called so, which is reported. */
  static @Nullable Written of(Node.@Nullable Scalar scalar, Diagnostics diagnostics) {
    if (scalar == null) {
      return null;
    }
    try {
      if (Path.of(scalar.text()).getFileName() != null) {
        return new Written(scalar.text(), scalar.span());
      }
    } catch (InvalidPathException e) {
      // What the system cannot name is no better than what names no file.
    }
    diagnostics.add(Code.REC109, scalar.span(), "no file can be called so here");
    return null;
  }
}
