package competence.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are a terminal.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
public record Terminal(boolean in, boolean out, boolean err) {

  /** No terminal at all. */
  public static final Terminal NONE = new Terminal(false, false, false);

  /**
   * As the launcher saw it; Java itself can only tell whether input and output both are terminals.
   *
   * <p>From JDK 22 on Java's console may be there without a terminal, which {@link Main} prevents.
   *
   * @param seen the numbers of the streams that are; null if the launcher did not look
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
