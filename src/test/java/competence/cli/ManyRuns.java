package competence.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process that runs the program once for each line that it is told, and answers how it ended. */
final class ManyRuns {
  private ManyRuns() {}

  /** Takes the folder to run in, and the arguments. */
  public static void main(String[] args) throws IOException {
    Session session = new Session(Path.of(args[0]));
    List<String> command = List.of(args).subList(1, args.length);
    InputStreamReader in = new InputStreamReader(System.in, StandardCharsets.US_ASCII);
    try (BufferedReader lines = new BufferedReader(in)) {
      while (lines.readLine() != null) {
        int code = session.run(command);
        System.out.println(code + " " + session.err().strip().replace('\n', ' '));
      }
    }
  }
}
