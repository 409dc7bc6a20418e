package competence.project;

import competence.diagnostic.Diagnostic;
import competence.outline.Profile;
import competence.outline.Profiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a profile of the user. */
public final class ProfileFile {
  private ProfileFile() {}

  /**
   * Reads a profile.
   *
   * @param name its name in messages
   * @param path the file
   * @param mention where the user named it
   * @param diagnostics collects the findings
   * @return null if there was an error
   */
  public static @Nullable Profile read(
      String name, Path path, ReportLocation mention, List<Diagnostic> diagnostics) {
    return Input.ofFile(name, path, mention).read(Profiles::read, diagnostics);
  }
}
