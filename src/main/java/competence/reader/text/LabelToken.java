package competence.reader.text;

import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word at the beginning of a line that may be a label: "1.", "2.1", "4.5.b.", "K3", "(a)".
 *
 * @param span where it is
 * @param parts its numbers and letters, outermost first: 4, 5, b
 * @param shape its form with {@code 9} for numbers, {@code a} and {@code A} for letters
 */
record LabelToken(Span span, List<String> parts, String shape) {
  private static final int LONGEST = 14;
  private static final int LONGEST_PART = 4;
  private static final String STOPS = ".)(-/";

  LabelToken {
    parts = List.copyOf(parts);
  }

  /** The label that a stretch begins with, if white space and a text follow; null if none does. */
  static @Nullable LabelToken at(String content, Span line) {
    int most = Math.min(line.end(), line.start() + LONGEST);
    int end = WhiteSpace.find(content, line.start(), most);
    boolean followed = end < line.end() && WhiteSpace.is(content.charAt(end));
    return followed && end > line.start()
        ? of(content.substring(line.start(), end), new Span(line.start(), end))
        : null;
  }

  private static @Nullable LabelToken of(String word, Span span) {
    List<String> parts = new ArrayList<>();
    StringBuilder shape = new StringBuilder();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= word.length(); i++) {
      char c = i < word.length() ? word.charAt(i) : '.';
      if (STOPS.indexOf(c) < 0) {
        part.append(c);
        continue;
      }
      if (!part.isEmpty() && !addPart(part.toString(), parts, shape)) {
        return null;
      }
      part.setLength(0);
      shape.append(i < word.length() ? String.valueOf(c) : "");
    }
    String form = shape.toString();
    boolean bare = form.equals("9") || form.equals("a") || form.equals("A");
    return parts.isEmpty() || bare ? null : new LabelToken(span, parts, form);
  }

  /** A number, a letter, or a letter or two before a number; false if it is none of these. */
  private static boolean addPart(String part, List<String> parts, StringBuilder shape) {
    int letters = 0;
    while (letters < part.length() && isLetter(part.charAt(letters))) {
      letters++;
    }
    int digits = letters;
    while (digits < part.length() && Numbers.isDigit(part.charAt(digits))) {
      digits++;
    }
    boolean number = digits > letters;
    if (digits < part.length() || part.length() > LONGEST_PART || letters > (number ? 2 : 1)) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      shape.append(part.charAt(i) >= 'a' ? 'a' : 'A');
    }
    shape.append(number ? "9" : "");
    if (letters > 0) {
      parts.add(part.substring(0, letters));
    }
    if (number) {
      parts.add(part.substring(letters));
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether it numbers a part of what another one numbers. */
  boolean isBelow(LabelToken other) {
    return parts.size() > other.parts.size()
        && parts.subList(0, other.parts.size()).equals(other.parts);
  }

  /** Whether it comes next after another one, or begins a new count. */
  boolean follows(LabelToken other) {
    int last = parts.size() - 1;
    if (parts.size() != other.parts.size()) {
      return false;
    }
    int count = count(parts.get(last));
    return count == count(other.parts.get(last)) + 1
        || count == 1
        || !parts.subList(0, last).equals(other.parts.subList(0, last));
  }

  /** Whether it begins a count of its own: (a) or 1), but not 1.1. */
  boolean isFirst() {
    return parts.size() == 1 && count(parts.get(0)) == 1;
  }

  private static int count(String part) {
    return Numbers.isDigit(part.charAt(0))
        ? Integer.parseInt(part)
        : Character.toLowerCase(part.charAt(0)) - 'a' + 1;
  }
}
