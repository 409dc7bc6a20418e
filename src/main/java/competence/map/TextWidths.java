package competence.map;

import competence.source.Resources;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The widths of texts, by the program's own table {@code svg/widths.txt}: those of a machine would
 * depend on its fonts.
 */
final class TextWidths {
  /** Replacements of Helvetica may be a little wider: parts of a hundred. */
  private static final int WITH_SLACK = 106;

  private record Range(int last, int regular, int bold) {}

  private static final TextWidths TABLE = new TextWidths(Resources.text("svg/widths.txt"));

  /** Latin characters, which are looked up most often. */
  private static final int NEAR = 0x250;

  private final TreeMap<Integer, Range> ranges = new TreeMap<>();
  private final Range[] near = new Range[NEAR];
  private Range other = new Range(0, 0, 0);

  private TextWidths(String table) {
    table.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
    for (int character = 0; character < NEAR; character++) {
      near[character] = search(character);
    }
  }

  /** A line has two widths and the ranges that have them, or {@code else} and two widths. */
  private void read(String line) {
    List<String> words = List.of(line.split(" ", -1));
    if (words.get(0).equals("else")) {
      other = range(0, words.get(1), words.get(2));
      return;
    }
    for (String characters : words.subList(2, words.size())) {
      int hyphen = characters.indexOf('-');
      String first = hyphen < 0 ? characters : characters.substring(0, hyphen);
      int last = Integer.parseInt(characters.substring(hyphen + 1), 16);
      ranges.put(Integer.parseInt(first, 16), range(last, words.get(0), words.get(1)));
    }
  }

  private static Range range(int last, String regular, String bold) {
    return new Range(last, Integer.parseInt(regular), Integer.parseInt(bold));
  }

  private Range find(int character) {
    return character < NEAR ? near[character] : search(character);
  }

  private Range search(int character) {
    Map.Entry<Integer, Range> found = ranges.floorEntry(character);
    return found != null && character <= found.getValue().last() ? found.getValue() : other;
  }

  /** Whether a character has no width: a mark on the character before it, or invisible. */
  static boolean isNone(int character) {
    return TABLE.find(character).regular() == 0;
  }

  /** The width of a character with some slack, in hundred-thousandths of a pixel. */
  static long of(int character, Font font) {
    Range range = TABLE.find(character);
    return (long) (font.bold() ? range.bold() : range.regular()) * font.size() * WITH_SLACK;
  }

  /** The width of a text with some slack, in hundred-thousandths of a pixel. */
  static long of(String text, Font font) {
    return of(text, 0, text.length(), font);
  }

  /** The width of a part of a text. */
  static long of(String text, int start, int end, Font font) {
    long width = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i), font);
    }
    return width;
  }

  /** Pixels in hundred-thousandths of a pixel. */
  static long pixels(int count) {
    return count * 100_000L;
  }
}
