package competence.browse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser said last. */
final class LastWords {
  /** Process, time and place in its source: {@code [12:34:1123/234946.21:ERROR:bus.cc:405]}. */
  private static final Pattern PREFIX = Pattern.compile("^\\[[0-9:/.]*:[A-Z]+:[^\\]]*\\] *");

  /** Where there is no desktop, browsers lament that at length; they print without one. */
  private static final String LAMENT = "dbus/";

  private LastWords() {}

  /** The last line of a log that says something; empty if there is none. */
  static String in(Path log) throws IOException {
    String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.contains(LAMENT)).toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    return PREFIX.matcher(last).replaceFirst("").strip();
  }
}
