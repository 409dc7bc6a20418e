package competence.project;

import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

final class ConfigReader {
  static @Nullable Config read(SourceText text, Diagnostics d) {
    return null;
  }
}
