package competence.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the configuration of a project. */
public final class ConfigFile {
  /** The path that {@code competence init} creates. */
  public static final String USUAL = "frameworks/competence.yaml";

  private static final List<String> NAMES = List.of(USUAL, "competence.yaml");

  private ConfigFile() {}

  /** The nearest configuration in a folder or above it, within the repository. */
  public static Optional<Path> nearest(Path folder) {
    for (Path here = folder; here != null; here = above(here)) {
      Optional<Path> found = in(here);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The configuration of a folder itself. */
  public static Optional<Path> in(Path folder) {
    return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
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
}
