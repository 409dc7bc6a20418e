package competence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document of random markup, with words that are counted. The same seed gives the same document.
 */
final class RandomWords {
  private static final List<String> WORDS =
      List.of(
          "Knowledge",
          "An ability to",
          "an ability to lead:",
          "Ability to",
          "Code",
          "Level",
          "Note",
          "B11",
          "(a)",
          "\u00E9l\u00E8ve",
          "\u65E5\u672C",
          "nurse",
          "Engineer",
          "safely:",
          "e.g.",
          "C&A");
  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "caption",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "b",
          "i",
          "span",
          "blockquote",
          "section",
          "details",
          "summary",
          "td rowspan=2",
          "td colspan=2",
          "th rowspan=3",
          "td rowspan=0",
          "center",
          "font",
          "label");
  private static final List<String> STARTS =
      List.of(
          "",
          "",
          "# ",
          "## ",
          "#### ",
          "- ",
          "* ",
          "+ ",
          "3. ",
          "1) ",
          "- [ ] ",
          "> ",
          "| ",
          "    ",
          "  - ",
          "   * ",
          "        - ",
          "<p>",
          "</p>",
          "\t- ",
          "===\n",
          "---\n");

  /** Tags are text in a code block of Markdown. */
  private static final List<String> TAGS_IN_CODE = List.of("br", "p");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> words = new TreeMap<>();
  private int hidden;

  private RandomWords(long seed) {
    random = new Random(seed);
  }

  /** Tag soup. */
  static RandomWords page(long seed) {
    RandomWords document = new RandomWords(seed);
    for (int i = 3 + document.random.nextInt(40); i > 0; i--) {
      document.tag();
    }
    return document;
  }

  /** Lines of Markdown. */
  static RandomWords markdown(long seed) {
    RandomWords document = new RandomWords(seed);
    document.text.append('\n'); // else a line of hyphens would begin front matter
    for (int i = 1 + document.random.nextInt(12); i > 0; i--) {
      document.line();
    }
    return document;
  }

  String text() {
    return text.toString();
  }

  /** The words that people see, and how often. */
  Map<String, Integer> words() {
    return words;
  }

  /** The number of words outside the content. */
  int hidden() {
    return hidden;
  }

  /** Adds the words of a text to a bag: runs of letters and digits, with a letter. */
  static void count(@Nullable String text, Map<String, Integer> bag) {
    StringBuilder word = new StringBuilder();
    for (char c : ((text == null ? "" : text) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        if (word.chars().anyMatch(Character::isLetter) && !TAGS_IN_CODE.contains(word.toString())) {
          bag.merge(word.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        word.setLength(0);
      }
    }
  }

  private void tag() {
    int choice = random.nextInt(20);
    if (choice == 0) {
      text.append("<nav>beside it</nav>");
      hidden += 2;
    } else if (choice == 1) {
      text.append(random.nextBoolean() ? "<br>" : "<hr>");
    } else if (choice < 7) {
      String tag = pick(TAGS);
      text.append("</").append(tag.split(" ", -1)[0]).append('>');
    } else {
      text.append('<').append(pick(TAGS)).append('>');
    }
    if (random.nextInt(3) > 0) {
      word();
    }
  }

  private void word() {
    String word = pick(WORDS);
    text.append(' ').append(word).append(' ');
    count(word, words);
  }

  private void line() {
    if (random.nextInt(5) == 0) {
      table();
    }
    text.append(pick(STARTS));
    for (int i = random.nextInt(3); i > 0; i--) {
      word();
      text.append(random.nextInt(9) == 0 ? "<br>" : "");
      text.append(random.nextInt(9) == 0 ? "|" : "");
    }
    text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
  }

  /** A table, with rows that are longer and shorter than its head. */
  private void table() {
    int columns = 1 + random.nextInt(3);
    text.append('\n');
    for (int row = 0; row < 4; row++) {
      if (row == 1) {
        text.append("|---".repeat(columns)).append("|\n");
      } else {
        int cells = row == 0 ? columns : 1 + random.nextInt(5);
        for (int i = 0; i < cells; i++) {
          text.append('|');
          word();
        }
        text.append("|\n");
      }
    }
    text.append('\n');
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
