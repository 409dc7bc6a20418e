package competence.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files, whatever names lead to them. Asking for one costs the same however many there are. */
final class FileSet {
  private final Set<Path> names;
  private @Nullable Set<Object> identities;

  /** The files that these paths lead to; some may not be there. */
  FileSet(Collection<Path> files) {
    this.names = new HashSet<>(files);
  }

  /** Whether a path leads to one of them. */
  boolean contains(Path path) {
    return names.contains(path) || (Files.exists(path) && hasIdentity(path));
  }

  /** Those of the files are asked for once, and only if a file is there that could be one. */
  private boolean hasIdentity(Path path) {
    Set<Object> all = identities;
    if (all == null) {
      all = new HashSet<>();
      for (Path name : names) {
        Object identity = identity(name);
        if (identity != null) {
          all.add(identity);
        }
      }
      identities = all;
    }
    return all.contains(identity(path));
  }

  /** What a file has in common with no other: its key, or where the system has none, its place. */
  private static @Nullable Object identity(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return key == null ? path.toRealPath() : key;
    } catch (IOException e) {
      return null;
    }
  }
}
