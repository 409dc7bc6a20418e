package competence.cli;

import competence.compiler.Format;
import competence.compiler.Formats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A terminal on paper: lines that begin with {@code $} are typed, and the output follows. Known are
 * {@code competence}, {@code echo "…" > FILE}, {@code cat FILE}, {@code rm FILE}, {@code mkdir
 * FOLDER}, {@code cd FOLDER}, {@code fill MEBIBYTES FILE} and {@code repeat TIMES "…" >> FILE};
 * {@code < FILE}, {@code > FILE} and {@code cat FILE |} work, and so do variables before the
 * command. The lists of all formats are shown as {@code FORMATS}, so that a new one changes none of
 * these files.
 */
final class ConsoleScript {
  private final Path root;
  private Session session;

  ConsoleScript(Path root) {
    this.root = root;
    this.session = new Session(root);
  }

  /** Plays the typed lines of a block; gives the block with what is shown now. */
  String play(String block) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String line : block.lines().toList()) {
      if (line.startsWith("$ ")) {
        out.append(line).append('\n').append(type(line.substring(2)));
      }
    }
    return out.toString();
  }

  /** Types one line; gives what is shown. */
  String type(String line) throws IOException {
    List<String> words = new ArrayList<>(words(line));
    String longer = option(words, ">>");
    if (!longer.isEmpty()) {
      append(words, file(longer));
      return "";
    }
    String output = option(words, ">");
    String input = option(words, "<");
    int pipe = words.indexOf("|");
    if (pipe == 2 && words.get(0).equals("cat")) {
      input = words.get(1);
      words.subList(0, 3).clear();
    }
    session.environment.clear();
    while (words.get(0).matches("[A-Z_]+=.*")) {
      String[] parts = words.remove(0).split("=", 2);
      session.environment.put(parts[0], parts[1]);
    }
    session.in = input.isEmpty() ? new byte[0] : Files.readAllBytes(file(input));
    return run(words, output);
  }

  /** {@code repeat 3 "text\n" >> FILE}: the text so many times, and a line end. */
  private static void append(List<String> words, Path file) throws IOException {
    String text = words.get(2).replace("\\n", "\n").repeat(Integer.parseInt(words.get(1)));
    Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private String run(List<String> words, String output) throws IOException {
    String argument = words.get(words.size() - 1);
    switch (words.get(0)) {
      case "competence" -> {
        return competence(words.subList(1, words.size()), output);
      }
      case "echo" -> Files.writeString(file(output), argument + "\n");
      case "cat" -> {
        Path file = file(argument);
        return Files.exists(file) ? Files.readString(file) : "no such file\n";
      }
      case "rm" -> Files.delete(file(argument));
      case "mkdir" -> Files.createDirectories(file(argument));
      case "cd" -> session = new Session(file(argument));
      case "fill" -> Files.write(file(argument), new byte[Integer.parseInt(words.get(1)) << 20]);
      default -> throw new IllegalArgumentException("not known here: " + words);
    }
    return "";
  }

  private String competence(List<String> args, String output) throws IOException {
    int code = session.run(args);
    String exit = code == 0 ? "" : "[exit " + code + "]\n";
    if (output.isEmpty()) {
      String shown = session.shown();
      shown = shown.replace(formats(format -> format.reader() != null), "FORMATS");
      return shown.replace(formats(format -> format.emitter() != null), "FORMATS") + exit;
    }
    Files.write(file(output), session.out().getBytes(StandardCharsets.UTF_8));
    return session.err() + exit;
  }

  private static String formats(Predicate<Format> wanted) {
    return Formats.ALL.stream().filter(wanted).map(Format::name).collect(Collectors.joining(", "));
  }

  private Path file(String name) {
    Path file = session.folder.resolve(name).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalArgumentException("outside of the test's folder: " + name);
    }
    return file;
  }

  private static String option(List<String> words, String sign) {
    int at = words.indexOf(sign);
    if (at < 0) {
      return "";
    }
    words.remove(at);
    return words.remove(at);
  }

  /** Splits at blanks, outside of quotes. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      if (quote == 0 && c == ' ') {
        if (!word.isEmpty() || quoted) {
          words.add(word.toString());
        }
        word.setLength(0);
        quoted = false;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        quoted = true;
      } else {
        word.append(c);
      }
    }
    return words;
  }
}
