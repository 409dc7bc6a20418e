package competence.project;

import competence.compiler.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds documents where they usually lie: one folder for each, and in it {@code source.*}. */
public final class SourceFiles {
  private static final int BELOW = 2;

  private SourceFiles() {}

  /** The documents in a project's folder, relative to it, in the order of their names. */
  public static List<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.find(folder, BELOW, (path, at) -> at.isRegularFile())) {
      return files
          .filter(path -> isDocument(path.getFileName().toString()))
          .map(path -> RelativePath.name(path, folder))
          .filter(SourceFiles::needsNoEscape)
          .sorted()
          .toList();
    }
  }

  /** The PDF beside the text that was made of it cannot be read. */
  private static boolean isDocument(String name) {
    return name.startsWith("source.")
        && Formats.ofFile(name).filter(format -> format.reader() != null).isPresent();
  }

  private static boolean needsNoEscape(String name) {
    return name.contains("/") && name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
  }
}
