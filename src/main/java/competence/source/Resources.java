package competence.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the files that ship with the program, in the folder {@code competence} of its resources.
 */
public final class Resources {
  private Resources() {}

  /**
   * The bytes of a file, which must exist.
   *
   * @param name its path below {@code competence}: {@code codes/SRC101.md}
   */
  public static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/competence/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Whether there is such a file. */
  public static boolean has(String name) {
    return Resources.class.getResource("/competence/" + name) != null;
  }

  /** A file as text, with LF as line end on every system. */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
