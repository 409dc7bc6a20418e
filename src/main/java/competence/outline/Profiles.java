package competence.outline;

import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where profiles come from: built in, or a file of the user's. */
public final class Profiles {
  private Profiles() {}

  /** The built-in profile of the UCL CORE family. */
  public static Profile builtIn() {
    return new Profile(
        "ucl-core",
        "en",
        List.of("Knowledge", "Application"),
        List.of("Ability to *", "Capacity to *"),
        List.of("An ability to *", "A capacity to *", "*, an ability to *"),
        List.of(":"),
        new Profile.Columns(List.of("code"), List.of("level"), List.of("type"), List.of("note")),
        List.of(),
        List.of());
  }

  /**
   * Reads a profile from YAML. What it leaves out is taken from the built-in one.
   *
   * @return null if there was an error, which the diagnostics then tell
   */
  public static @Nullable Profile read(SourceText yaml, Diagnostics diagnostics) {
    return null;
  }
}
