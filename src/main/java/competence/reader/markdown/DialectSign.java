package competence.reader.markdown;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes the lines that blocks of dialects of Markdown begin with. */
final class DialectSign {
  /** The types of boxes that may have a title after them. */
  private static final Set<String> BOXES =
      Set.of("note", "tip", "info", "warning", "danger", "caution", "important", "details");

  private static final int LONGEST_LABEL = 80;
  private static final int MOST_WORDS = 3;

  private DialectSign() {}

  /** Whether a line imports a component: {@code import Box from './box'}. */
  static boolean isImport(String line) {
    if (!line.startsWith("import ")) {
      return false;
    }
    String rest = line.substring("import ".length()).strip();
    rest = rest.endsWith(";") ? rest.substring(0, rest.length() - 1).strip() : rest;
    int from = rest.lastIndexOf(" from ");
    String path = from < 0 ? rest : rest.substring(from + " from ".length()).strip();
    char quote = path.length() > 2 ? path.charAt(0) : 0;
    return (quote == '"' || quote == '\'') && path.indexOf(quote, 1) == path.length() - 1;
  }

  /** Whether a line is {@code :::}, alone or with one word, attributes or a title in brackets. */
  static boolean isFence(String line) {
    if (!line.startsWith(":::")) {
      return false;
    }
    int from = 0;
    while (from < line.length() && line.charAt(from) == ':') {
      from++;
    }
    String rest = line.substring(from).strip();
    int word = WhiteSpace.find(rest, 0, rest.length());
    return word == rest.length()
        || "{[".indexOf(rest.charAt(0)) >= 0
        || BOXES.contains(rest.substring(0, word));
  }

  /**
   * A sign in a text that another program reads: a note in the line, a remark, the name of a block,
   * an escaped bullet; empty if there is none.
   */
  static String unread(String plain, boolean escaped) {
    int last = plain.lastIndexOf(' ') + 1;
    String name = plain.startsWith("^", last) ? plain.substring(last + 1) : "";
    if (last > 1 && !name.isEmpty() && name.chars().allMatch(Character::isLetterOrDigit)) {
      return "^" + name;
    } else if (plain.contains("^[")) {
      return "^[";
    } else if (plain.startsWith("%%") && plain.length() > 2) {
      return "%%";
    }
    boolean bullet = plain.length() > 2 && "-*+".indexOf(plain.charAt(0)) >= 0;
    return bullet && escaped && plain.charAt(1) == ' ' ? "\\" + plain.charAt(0) : "";
  }

  /** The label of a footnote that begins in a line; empty if none does. */
  static String footnote(String line) {
    if (!line.startsWith("[^")) {
      return "";
    }
    int end = line.indexOf(']');
    boolean sign = end > 2 && end <= LONGEST_LABEL && line.startsWith(":", end + 1);
    String label = sign ? line.substring(2, end) : "";
    return WhiteSpace.find(label, 0, label.length()) < label.length() ? "" : label;
  }

  /**
   * The title of a box or a tab, without quotes: {@code !!! note "Title"}, {@code === "Title"}.
   *
   * @return an empty span if there is no title, null if there is no box
   */
  static @Nullable Span box(String line) {
    boolean tab = line.startsWith("===");
    if (!tab && !line.startsWith("!!!") && !line.startsWith("???")) {
      return null;
    }
    int length = line.stripTrailing().length();
    int quote = line.indexOf('"');
    boolean quoted = quote > 0 && quote + 1 < length && line.indexOf('"', quote + 1) == length - 1;
    String type = line.substring("===".length(), quoted ? quote : length);
    boolean sign = type.startsWith("+") || (tab && type.startsWith("!"));
    String words = sign ? type.substring(1) : type;
    boolean fits = tab ? quoted && words.isBlank() : isType(words) && (quoted || quote < 0);
    if (!fits || !words.startsWith(" ")) {
      return null;
    }
    return quoted ? new Span(quote + 1, length - 1) : Span.at(0);
  }

  private static boolean isType(String words) {
    String type = words.strip();
    return !type.isEmpty()
        && type.split(" ", -1).length <= MOST_WORDS
        && type.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -_".indexOf(c) >= 0);
  }

  /** Whether a line is {@code +---+---+}. */
  static boolean isRule(String line) {
    String rule = line.stripTrailing();
    return rule.length() > 2
        && rule.startsWith("+")
        && rule.endsWith("+")
        && rule.charAt(1) != '+'
        && rule.chars().allMatch(c -> "+-=:".indexOf(c) >= 0);
  }
}
