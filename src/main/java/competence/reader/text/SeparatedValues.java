package competence.reader.text;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;

/** Refuses text whose lines are records of values with commas or semicolons between them. */
final class SeparatedValues {
  private static final int FEWEST_LINES = 3;

  private SeparatedValues() {}

  static void check(String content, List<Span> lines, Diagnostics diagnostics) {
    List<Span> filled =
        lines.stream()
            .map(line -> WhiteSpace.trim(content, line))
            .filter(line -> line.start() < line.end())
            .toList();
    if (filled.size() < FEWEST_LINES) {
      return;
    }
    if (areRecords(content, filled, ';') || areRecords(content, filled, ',')) {
      diagnostics.add(
          Code.DOC111,
          filled.get(0),
          "this is a table: comma- or semicolon-separated values (CSV), which cannot be read",
          "save the table with tabs between its columns (.tsv), or as HTML");
    }
  }

  /** Whether most lines have as many separators as the first one, with no blank after them. */
  private static boolean areRecords(String content, List<Span> lines, char separator) {
    int columns = separators(content, lines.get(0), separator);
    if (columns == 0) {
      return false;
    }
    int alike = 0;
    for (Span line : lines) {
      alike += separators(content, line, separator) == columns ? 1 : 0;
    }
    return alike * 5 >= lines.size() * 4;
  }

  /** The number of separators outside of quotes; 0 if a blank follows one, as in a sentence. */
  private static int separators(String content, Span line, char separator) {
    int found = 0;
    boolean quoted = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = content.charAt(i);
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        found++;
        if (i + 1 < line.end() && content.charAt(i + 1) == ' ') {
          return 0;
        }
      }
    }
    return found;
  }
}
