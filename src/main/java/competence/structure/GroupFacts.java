package competence.structure;

import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the lines of a document have in common, so far as it tells headings from other lines.
 *
 * @param marked whether the document marks headings beside its title
 * @param boldTells whether few enough lines are bold that bold means something
 * @param capitalsTell the same for lines in capitals
 * @param apart the lines with more space above them than most blocks, if each names what follows
 * @param sizes the sizes above that of most text, largest first; empty if headings are marked
 * @param firstLinesTell whether each block of lines begins with its shortest line, a few words
 * @param counted the words that are counted: "unit" if there are "Unit 1" and "Unit 2"; in the
 *     order of their first lines
 */
record GroupFacts(
    boolean marked,
    boolean boldTells,
    boolean capitalsTell,
    boolean firstLinesTell,
    Set<Block> apart,
    List<Integer> sizes,
    List<String> counted) {
  /** In tenths of a point. */
  private static final int USUAL_SIZE = 120;

  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_NUMBER = 4;
  private static final int MOST_WORDS_OF_FIRST = 4;
  private static final int FEWEST_LINES_WITH_FIRST = 6;

  static GroupFacts of(Outline outline, TextSlicer slicer) {
    boolean marked = outline.blocks().stream().anyMatch(Block.Heading.class::isInstance);
    Map<Integer, Integer> sizes = new TreeMap<>();
    Map<String, Set<String>> numbers = new LinkedHashMap<>();
    int lines = 0;
    int bold = 0;
    int capitals = 0;
    for (Block block : outline.blocks()) {
      List<Text> texts = lines(block);
      lines += texts.size();
      for (Text text : texts) {
        capitals += LineForm.isCapitals(text.plain()) ? 1 : 0;
        String plain = text.plain();
        int end = endOfNumber(plain);
        if (end > 0) {
          String number = plain.substring(plain.indexOf(' '), end);
          numbers.computeIfAbsent(firstWord(plain), word -> new HashSet<>()).add(number);
        }
      }
      if (block instanceof Block.Paragraph paragraph) {
        bold += isBold(paragraph) ? 1 : 0;
        addSize(paragraph, sizes);
      } else if (block instanceof Block.Bullets bullets) {
        lines += bullets.entries().size();
        for (Block.Entry entry : bullets.entries()) {
          if (!entry.blocks().isEmpty() && entry.blocks().get(0) instanceof Block.Paragraph first) {
            addSize(first, sizes);
          }
        }
      }
    }
    numbers.values().removeIf(found -> found.size() < 2);
    return new GroupFacts(
        marked,
        bold * 2 <= lines,
        capitals * 2 <= lines,
        !marked && firstLinesTell(outline),
        marked ? Set.of() : apart(outline.blocks(), slicer),
        marked ? List.of() : larger(sizes),
        List.copyOf(numbers.keySet()));
  }

  /** The short lines after two blank lines or more, where one blank line is between others. */
  private static Set<Block> apart(List<Block> blocks, TextSlicer slicer) {
    Set<Block> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean close = false;
    for (int i = 0; i < blocks.size(); i++) {
      int blank =
          i == 0 ? 2 : slicer.blankLinesBetween(blocks.get(i - 1).span(), blocks.get(i).span());
      if (blank > 1) {
        boolean name =
            blocks.get(i) instanceof Block.Paragraph line
                && LineForm.formHeading(line.text().plain())
                && i + 1 < blocks.size();
        if (name && (i == 0 || !apart.contains(blocks.get(i - 1)))) {
          apart.add(blocks.get(i));
        } else if (i > 0) {
          return Set.of();
        }
      }
      close |= blank == 1;
    }
    return close && apart.size() > 1 ? apart : Set.of();
  }

  /** Counts the characters of a size; text without a size has the usual one of browsers. */
  private static void addSize(Block.Paragraph text, Map<Integer, Integer> sizes) {
    int size = text.look().size() == 0 ? USUAL_SIZE : text.look().size();
    sizes.merge(size, text.text().markdown().length(), Integer::sum);
  }

  /** By chance, a few blocks of two lines may begin with the shorter one; more may not. */
  private static boolean firstLinesTell(Outline outline) {
    int blocks = 0;
    int lines = 0;
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Lines found) {
        List<Text> texts = found.lines();
        int first = texts.get(0).plain().length();
        boolean shortest = texts.stream().skip(1).allMatch(text -> text.plain().length() > first);
        if (!shortest || LineForm.words(texts.get(0).plain()) > MOST_WORDS_OF_FIRST) {
          return false;
        }
        blocks++;
        lines += texts.size();
      } else if (!(block instanceof Block.Bullets)) {
        return false;
      }
    }
    return blocks > 1 && lines >= FEWEST_LINES_WITH_FIRST;
  }

  static List<Text> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    return block instanceof Block.Lines lines ? lines.lines() : List.of();
  }

  static boolean isBold(Block.Paragraph paragraph) {
    return paragraph.look().bold() || WholeStyle.isStrong(paragraph.text());
  }

  private static List<Integer> larger(Map<Integer, Integer> lengths) {
    int usual = 0;
    for (Map.Entry<Integer, Integer> size : lengths.entrySet()) {
      usual = size.getValue() > lengths.getOrDefault(usual, 0) ? size.getKey() : usual;
    }
    List<Integer> larger = new ArrayList<>();
    for (int size : lengths.keySet()) {
      if (size > usual) {
        larger.add(0, size);
      }
    }
    return larger;
  }

  /** Whether a line begins with a counted word and its number. */
  boolean isCounted(String plain) {
    return endOfNumber(plain) > 0 && counted.contains(firstWord(plain));
  }

  /** The place of the word of a counted line among all counted words. */
  int orderOf(String plain) {
    return counted.indexOf(firstWord(plain));
  }

  private static String firstWord(String plain) {
    return plain.substring(0, plain.indexOf(' ')).toLowerCase(Locale.ROOT);
  }

  /** Where the number ends of a line that begins with a word and a number; else 0. */
  static int endOfNumber(String plain) {
    int space = 0;
    while (space < plain.length() && Character.isLetter(plain.charAt(space))) {
      space++;
    }
    if (space < SHORTEST_WORD || space + 1 >= plain.length() || plain.charAt(space) != ' ') {
      return 0;
    }
    int end = space + 1;
    while (end < plain.length() && isDigit(plain, end, space + 1)) {
      end++;
    }
    boolean number = end > space + 1 && end <= space + LONGEST_NUMBER;
    boolean over = end == plain.length() || " :.)-\u2013\u2014".indexOf(plain.charAt(end)) >= 0;
    return number && over ? end : 0;
  }

  /** A digit, a Roman one if the number begins with such, or the dot within "1.1". */
  private static boolean isDigit(String plain, int at, int from) {
    char c = plain.charAt(at);
    boolean roman = "IVX".indexOf(plain.charAt(from)) >= 0;
    boolean inside = at > from && at + 1 < plain.length();
    return roman
        ? "IVX".indexOf(c) >= 0
        : Character.isDigit(c) || (c == '.' && inside && Character.isDigit(plain.charAt(at + 1)));
  }
}
