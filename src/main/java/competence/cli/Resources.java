package competence.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that ship inside the program. */
final class Resources {
  private Resources() {}

  /** A file below {@code competence/} in the resources; that it is there is held by tests. */
  static byte[] read(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/competence/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
