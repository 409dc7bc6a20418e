package competence.project;

import competence.compiler.Source;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.outline.Profile;
import competence.outline.Profiles;
import competence.reader.Extract;
import competence.reader.TextExtractor;
import competence.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a profile of the user's. */
public final class ProfileFile {
  private ProfileFile() {}

  /**
   * Reads a profile.
   *
   * @param name how diagnostics show it
   * @param path the file
   * @param mention where the user named it
   * @param diagnostics takes what is wrong with it
   * @return null if there was an error
   */
  public static @Nullable Profile read(
      String name, Path path, Mention mention, List<Diagnostic> diagnostics) {
    Source source = Input.ofFile(name, path, mention).read(diagnostics);
    if (source == null) {
      return null;
    }
    Extract extract = new TextExtractor().extract(name, source.bytes());
    SourceText text = extract.text();
    Diagnostics found = new Diagnostics(text);
    found.addAll(extract.findings());
    Profile profile = Profiles.read(text, found);
    diagnostics.addAll(found.list());
    return profile;
  }
}
