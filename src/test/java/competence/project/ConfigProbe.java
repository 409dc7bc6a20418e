package competence.project;

import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Lets tests outside this package read configurations. */
public final class ConfigProbe {
  private ConfigProbe() {}

  /** Reads a configuration that lies in no folder; null if its syntax is wrong. */
  public static @Nullable Object read(SourceText text, Diagnostics diagnostics) {
    return ConfigReader.read(text, diagnostics);
  }
}
