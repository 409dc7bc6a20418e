package competence.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a file could not be read or written. */
public final class Failure {
  private static final String LOOP = "its links form a loop";
  private static final Map<Class<?>, String> REASONS =
      Map.of(
          NoSuchFileException.class, "no such file or folder",
          AccessDeniedException.class, "permission denied",
          FileAlreadyExistsException.class, "a file of that name exists",
          NotDirectoryException.class, "not a folder",
          FileSystemLoopException.class, LOOP);

  private Failure() {}

  /** The reason, without the path: "no such file or folder". */
  public static String reason(IOException e) {
    return REASONS.getOrDefault(e.getClass(), words(e));
  }

  /** What to do about a file that could not be written; null if the reason says so already. */
  static @Nullable String remedy(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "allow creating files in its folder";
    }
    return switch (words(e)) {
      case "No space left on device", "Disk quota exceeded" ->
          "free space on its disk and try again";
      case "Read-only file system" ->
          "choose another folder for the output, or make the disk writable";
      case "File too large" -> "ulimit -f may allow larger files";
      default -> null;
    };
  }

  private static String words(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    if (reason == null || reason.isBlank()) {
      return "unknown reason";
    }
    return reason.startsWith("Too many levels of symbolic links") ? LOOP : reason;
  }
}
