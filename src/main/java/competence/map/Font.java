package competence.map;

import competence.source.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fonts on a map. The widths of texts come from the program's own table {@code svg/widths.txt}:
 * those of a machine would depend on its fonts.
 */
enum Font {
  TITLE(22, 28, true),
  HEADING(15, 20, true),
  TEXT(13, 17, false),
  SMALL(11, 15, false);

  /** Replacements of Helvetica may be a little wider: parts of a hundred. */
  private static final int WITH_SLACK = 106;

  private final int size;
  private final int lineHeight;
  private final boolean bold;

  Font(int size, int lineHeight, boolean bold) {
    this.size = size;
    this.lineHeight = lineHeight;
    this.bold = bold;
  }

  /** The size in pixels. */
  int size() {
    return size;
  }

  /** The distance from one line to the next, in pixels. */
  int lineHeight() {
    return lineHeight;
  }

  /** The distance of the baseline from the top of a line, in pixels. */
  int baseline() {
    return (lineHeight + size) / 2 - 1;
  }

  /** The class in the style sheet. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a character has no width: a mark on the character before it, or invisible. */
  static boolean isWidthless(int character) {
    return Widths.TABLE.find(character).regular() == 0;
  }

  /** Pixels in the unit of {@link #width}. */
  static long units(int pixels) {
    return pixels * 100_000L;
  }

  /** The width of a text with some slack, in hundred-thousandths of a pixel. */
  long width(String text) {
    return width(text, 0, text.length());
  }

  long width(String text, int start, int end) {
    long width = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      Widths.Range range = Widths.TABLE.find(text.codePointAt(i));
      width += bold ? range.bold() : range.regular();
    }
    return width * size * WITH_SLACK;
  }

  private static final class Widths {
    private record Range(int last, int regular, int bold) {}

    private static final Widths TABLE = new Widths(Resources.text("svg/widths.txt"));

    /** Latin characters, which are looked up most often. */
    private static final int NEAR = 0x250;

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private final Range[] near = new Range[NEAR];
    private Range other = new Range(0, 0, 0);

    private Widths(String table) {
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
  }
}
