package competence.project;

import competence.diagnostic.Diagnostics;
import competence.present.FileName;
import competence.project.Config.Written;
import competence.record.Node;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads paths in a configuration. */
final class WrittenPath {
  private WrittenPath() {}

  /** A path; null if there is none, or if no file could be called so, which is reported. */
  static @Nullable Written of(Node.@Nullable Scalar scalar, Diagnostics diagnostics) {
    FileName name = FileName.of(scalar, diagnostics);
    return name == null ? null : of(name);
  }

  /** A path as it was written. */
  static Written of(FileName name) {
    return new Written(name.text(), name.span() == null ? Span.at(0) : name.span());
  }
}
