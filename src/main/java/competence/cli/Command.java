package competence.cli;

import java.util.List;
import java.util.stream.Stream;

/** One of the program's commands. */
interface Command {
  /** What it is called. */
  String name();

  /** What it does, in one line. */
  String purpose();

  /** What else the help says of what it does, line by line. */
  default List<String> more() {
    return List.of();
  }

  /** What it does, line by line. */
  default List<String> description() {
    return Stream.concat(Stream.of(purpose()), more().stream()).toList();
  }

  /** Its parameters and options; none but help, if it says nothing else. */
  default Syntax syntax() {
    return Syntax.of(List.of());
  }

  /** What the help says below its options, line by line. */
  default List<String> notes() {
    return List.of();
  }

  /**
   * Does it.
   *
   * @return the exit code
   */
  int run(Given given, Console console);
}
