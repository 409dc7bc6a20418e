package competence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The committed figures: how many bytes each part allocates for each item. */
final class Allocations {
  private static final Path FILE = Path.of("src/bench/allocations.txt");

  private Allocations() {}

  /** One line for each part: its name and the figure. */
  static Map<Part, Long> read() throws IOException {
    Map<Part, Long> figures = new EnumMap<>(Part.class);
    for (String line : Files.readAllLines(FILE)) {
      int blank = line.indexOf(' ');
      figures.put(Part.valueOf(line.substring(0, blank)), Long.valueOf(line.substring(blank + 1)));
    }
    return figures;
  }

  static void write(Map<Part, Long> figures) throws IOException {
    StringBuilder lines = new StringBuilder();
    figures.forEach((part, bytes) -> lines.append(part).append(' ').append(bytes).append('\n'));
    Files.writeString(FILE, lines);
  }
}
