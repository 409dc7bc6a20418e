package competence.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are terminals.
 *
 * @param in whether standard input is one
 * @param out whether standard output is one
 * @param err whether standard error is one
 */
public record Terminal(boolean in, boolean out, boolean err) {

  /** No stream is a terminal. */
  public static final Terminal NONE = new Terminal(false, false, false);

  /**
   * The terminals that the launcher found. Java itself only knows whether both input and output are
   * terminals. Since JDK 22, Java may have a console without a terminal, which {@link Main}
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
