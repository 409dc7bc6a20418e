package competence.project;

import competence.compiler.Formats;
import competence.model.Framework;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds documents and framework files in folders. */
public final class FileSearch {
  private static final int DEPTH_OF_DOCUMENTS = 2;

  private FileSearch() {}

  /**
   * The documents in a project's folder, which are called {@code source.*} and have a folder each.
   *
   * @return paths relative to the folder, in the order of their names
   */
  public static List<String> documents(Path folder) throws IOException {
    try (Stream<Path> files =
        Files.find(folder, DEPTH_OF_DOCUMENTS, (path, at) -> at.isRegularFile())) {
      return files
          .filter(path -> isDocument(path.getFileName().toString()))
          .map(path -> RelativePath.name(path, folder))
          .filter(FileSearch::needsNoEscape)
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

  /**
   * The YAML files below a folder that say that they are frameworks, in the order of their names.
   * Hidden folders are skipped and links are not followed.
   */
  public static List<Path> frameworks(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && isFramework(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    return found;
  }

  private static boolean isFramework(Path file) throws IOException {
    String name = file.getFileName().toString();
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return yaml
        && new String(SafeFile.head(file, GeneratedMark.HEAD), StandardCharsets.UTF_8)
            .lines()
            .anyMatch(line -> line.startsWith("format:") && line.contains(Framework.FORMAT));
  }
}
