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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files of a project: its configuration, documents and frameworks. */
public final class ProjectFiles {
  /** The path that {@code competence init} creates. */
  public static final String CONFIG = "frameworks/competence.yaml";

  private static final List<String> CONFIGS = List.of(CONFIG, "competence.yaml");

  private static final int DEPTH_OF_DOCUMENTS = 2;

  private ProjectFiles() {}

  /** The nearest configuration in a folder or above it, within the repository. */
  public static Optional<Path> nearestConfig(Path folder) {
    return Stream.iterate(folder, Objects::nonNull, ProjectFiles::above)
        .flatMap(here -> config(here).stream())
        .findFirst();
  }

  /** The configuration of a folder itself. */
  public static Optional<Path> config(Path folder) {
    return CONFIGS.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  /**
   * The folder that the project's outputs must not leave: the repository. Without one, the folder
   * of the configuration, or the parent folder if that folder is called {@code frameworks}.
   */
  public static Path root(Path config) {
    Path folder = folder(config);
    for (Path here = folder; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve(".git"))) {
        return here;
      }
    }
    Path parent = folder.getParent();
    return folder.endsWith("frameworks") && parent != null ? parent : folder;
  }

  /** The folder of a configuration. Paths in the configuration are relative to it. */
  static Path folder(Path config) {
    Path folder = config.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file: " + config);
    }
    return folder;
  }

  private static @Nullable Path above(Path folder) {
    return Files.exists(folder.resolve(".git")) ? null : folder.getParent();
  }

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
          .filter(ProjectFiles::needsNoEscape)
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
