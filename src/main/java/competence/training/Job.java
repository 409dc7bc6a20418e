package competence.training;

import java.util.List;

/**
 * One command line of the training.
 *
 * @param code the exit code that it has to have
 * @param arguments its arguments
 * @param input the file that is its standard input; empty if that is empty
 */
record Job(int code, List<String> arguments, String input) {

  /** Reads a line: {@code CODE ARGUMENT… < INPUT}. */
  static Job of(String line) {
    String[] sides = line.split(" < ", 2);
    List<String> words = List.of(sides[0].split(" "));
    return new Job(
        Integer.parseInt(words.get(0)),
        words.subList(1, words.size()),
        sides.length > 1 ? sides[1] : "");
  }
}
