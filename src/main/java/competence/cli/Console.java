package competence.cli;

import competence.project.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The streams as the commands use them: UTF-8 whatever the locale, and no failure lost. Results go
 * to standard output and everything else to standard error.
 */
final class Console {
  private final Shell shell;
  private boolean lost;

  Console(Shell shell) {
    this.shell = shell;
  }

  /** Where the program is run. */
  Shell shell() {
    return shell;
  }

  /** The same with another standard input. */
  Console withInput(InputStream in) {
    return new Console(
        new Shell(
            in, shell.out(), shell.err(), shell.environment(), shell.folder(), shell.terminal()));
  }

  /** Standard input. */
  InputStream in() {
    return shell.in();
  }

  /** Writes a result to standard output. */
  void result(byte[] bytes) {
    result(Output.Content.of(bytes));
  }

  /** Writes a result to standard output. */
  void result(Output.Content content) {
    try {
      content.write(shell.out());
      shell.out().flush();
    } catch (IOException e) {
      throw new ResultLostException(e);
    }
  }

  /** Writes a result to standard output. */
  void result(String text) {
    result(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says something on standard error. */
  void say(String text) {
    try {
      shell.err().write(text.getBytes(StandardCharsets.UTF_8));
      shell.err().flush();
    } catch (IOException e) {
      lost = true; // There is no place left to say so but the exit code.
    }
  }

  /** Whether something that was said could not be written. */
  boolean hasLostMessages() {
    return lost;
  }

  /** The file of that name, seen from the user's folder. */
  Path path(String name) {
    if (name.isEmpty()) {
      throw new UsageException("the name of a file is empty: look for a variable that is not set");
    }
    try {
      return shell.folder().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("cannot be the name of a file here: " + name);
    }
  }
}
