package competence.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of one run.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param folder the working directory
 * @param terminal which of the streams are terminals
 */
public record Shell(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    Terminal terminal) {

  /** Which of the standard streams are terminals. */
  public record Terminal(boolean in, boolean out, boolean err) {
    /** No stream is a terminal. */
    public static final Terminal NONE = new Terminal(false, false, false);

    /**
     * The terminals that the launcher found. Java itself only knows whether both input and output
     * are terminals. Since JDK 22, Java may have a console without a terminal, which {@link Main}
     * prevents.
     *
     * @param seen the numbers of the streams that are terminals; null if there was no launcher
     */
    @SuppressWarnings("SystemConsoleNull")
    static Terminal of(@Nullable String seen) {
      if (seen != null) {
        return new Terminal(seen.contains("0"), seen.contains("1"), seen.contains("2"));
      }
      Console console = System.console();
      return new Terminal(console != null, console != null, console != null);
    }
  }
}
