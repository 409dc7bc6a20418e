package competence.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says why a file could not be read or written. */
public final class Failure {
  private Failure() {}

  /** The reason, without the path: "no such file or folder". */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name exists";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof FileSystemLoopException) {
      return "its links form a loop";
    }
    return words(e);
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
    return reason.startsWith("Too many levels of symbolic links")
        ? "its links form a loop"
        : reason;
  }
}
