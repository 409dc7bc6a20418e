package competence.structure;

import competence.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word that may be a label: "1.", "2.1", "4.5.b.", "K3", "(a)", "iv)".
 *
 * @param parts its numbers and letters, outermost first: 4, 5, b
 * @param shape its form: {@code 9} for a number, {@code a} and {@code A} for letters, {@code i} and
 *     {@code I} for a Roman number of several letters
 */
public record LabelForm(List<String> parts, String shape) {
  private static final int LONGEST = 14;
  private static final int LONGEST_NUMBER = 3;
  private static final int MOST_LETTERS = 4;
  private static final String STOPS = ".)(-/:[]";
  private static final String ROMAN = "ivxlc";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

  public LabelForm {
    parts = List.copyOf(parts);
  }

  /** The label that a word is; null if it is none. */
  static @Nullable LabelForm of(String word) {
    return of(word, 0, word.length());
  }

  /** The label that a part of a text is, without white space in it; null if it is none. */
  static @Nullable LabelForm of(String text, int start, int end) {
    if (start == end || end - start > LONGEST || isWord(text, start, end)) {
      return null;
    }
    String word = text.substring(start, end);
    List<String> parts = new ArrayList<>();
    StringBuilder shape = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || STOPS.indexOf(word.charAt(i)) >= 0) {
        if (i > from && !addPart(word.substring(from, i), parts, shape)) {
          return null;
        }
        shape.append(word, i, Math.min(i + 1, word.length()));
        from = i + 1;
      }
    }
    return !parts.isEmpty() && isUsual(parts, shape)
        ? new LabelForm(parts, shape.toString())
        : null;
  }

  /** Whether a word has neither digits nor stops, as most words: no label is like that. */
  private static boolean isWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Numbers.isDigit(c) || STOPS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A number alone and a word are no labels; a colon and a bracket only stand at the ends. */
  private static boolean isUsual(List<String> parts, CharSequence shape) {
    int last = shape.length() - 1;
    char end = shape.charAt(last);
    char begin = shape.charAt(0);
    boolean bracket = begin == '(' || begin == '[';
    boolean closed = begin == '(' ? end == ')' : begin != '[' || end == ']';
    boolean mixed = parts.size() > 1;
    boolean stop = end == '.' || end == ')' || end == ']' || (end == ':' && mixed);
    boolean word = parts.stream().noneMatch(LabelForm::isNumber) && mixed;
    for (int i = bracket ? 1 : 0; i < last; i++) {
      if ("()[]:".indexOf(shape.charAt(i)) >= 0) {
        return false;
      }
    }
    return closed && !word && (stop || (mixed && end != '-' && end != '/')) && begin != '-';
  }

  /** A number, a letter, a Roman number, or letters before a number; false if it is none. */
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
    if (digits < part.length() || digits - letters > LONGEST_NUMBER) {
      return false;
    }
    String name = part.substring(0, letters);
    if (letters > 1 && !number && roman(name) > 0) {
      shape.append(Character.isLowerCase(name.charAt(0)) ? 'i' : 'I');
    } else if (letters > 1 && !isAbbreviation(name)) {
      return false;
    } else {
      for (int i = 0; i < letters; i++) {
        shape.append(Character.isLowerCase(part.charAt(i)) ? 'a' : 'A');
      }
    }
    shape.append(number ? "9" : "");
    if (letters > 0) {
      parts.add(name);
    }
    if (number) {
      parts.add(part.substring(letters));
    }
    return true;
  }

  private static boolean isAbbreviation(String name) {
    return name.length() <= MOST_LETTERS && name.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNumber(String part) {
    return Numbers.isDigit(part.charAt(0));
  }

  /** The value of a Roman number in one case; 0 if it is none. */
  private static int roman(String name) {
    boolean upper = name.chars().allMatch(Character::isUpperCase);
    String lower = upper ? name.toLowerCase(Locale.ROOT) : name;
    int value = 0;
    int before = Integer.MAX_VALUE;
    for (int i = 0; i < lower.length(); i++) {
      int digit = ROMAN.indexOf(lower.charAt(i));
      if (digit < 0) {
        return 0;
      }
      int here = ROMAN_VALUES[digit];
      value += here > before ? here - 2 * before : here;
      before = here;
    }
    return value;
  }

  /** Whether it is a single letter that is also a Roman number, such as "i." and "v)". */
  boolean mayBeRoman() {
    return parts.size() == 1
        && parts.get(0).length() == 1
        && isLetterShape()
        && roman(parts.get(0)) > 0;
  }

  private boolean isLetterShape() {
    return shape.indexOf('a') >= 0 || shape.indexOf('A') >= 0;
  }

  /** The same label, read as a Roman number. */
  LabelForm asRoman() {
    return new LabelForm(parts, shape.replace('a', 'i').replace('A', 'I'));
  }

  /** The shape without the difference between letters and Roman numbers. */
  String family() {
    return shape.replace('i', 'a').replace('I', 'A');
  }

  /** Whether it has letters and a number, and nothing after them that marks it as a label. */
  boolean isBareCode() {
    return isBare() && isLetterShape();
  }

  /** Whether it has no full stop, bracket or colon at its end. */
  boolean isBare() {
    return ".):]".indexOf(shape.charAt(shape.length() - 1)) < 0;
  }

  /** Whether it numbers a part of what another one numbers. */
  boolean isBelow(LabelForm other) {
    return parts.size() > other.parts.size()
        && parts.subList(0, other.parts.size()).equals(other.parts);
  }

  /** Whether it comes next after another one, or begins a new count. */
  boolean follows(LabelForm other) {
    int last = parts.size() - 1;
    if (parts.size() != other.parts.size()) {
      return false;
    }
    boolean same = parts.subList(0, last).equals(other.parts.subList(0, last));
    return count() == 1
        || (same && count() == other.count() + 1)
        || (!same && isLetterShape() && !isNumber(parts.get(0)));
  }

  /** Whether it is the next number or letter after another one, with any stop: 2) after 1. */
  boolean continues(LabelForm other) {
    boolean sameKind = isNumber(parts.get(0)) == isNumber(other.parts.get(0));
    return sameKind && count() > 1 && follows(other) && count() == other.count() + 1;
  }

  /** Whether it begins a count of its own: (a) or 1), but not 1.1. */
  boolean isFirst() {
    return parts.size() == 1 && count() == 1;
  }

  /** The number that its last part counts. */
  int count() {
    String part = parts.get(parts.size() - 1);
    if (isNumber(part)) {
      return Integer.parseInt(part);
    }
    boolean roman = shape.indexOf('i') >= 0 || shape.indexOf('I') >= 0;
    return roman ? roman(part) : Character.toLowerCase(part.charAt(0)) - 'a' + 1;
  }
}
