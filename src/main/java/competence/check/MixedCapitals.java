package competence.check;

import competence.diagnostic.Severity;
import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Sibling statements of which some begin with a capital and some do not. The rule ignores
 * abbreviations (NHS, pH), and, in languages where nouns have capitals, single capitals.
 */
final class MixedCapitals extends CheckRule {
  MixedCapitals() {
    super("WORD103", "mixed-capitals", Severity.WARNING);
  }

  @Override
  boolean isOptIn() {
    return true;
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    boolean nouns = settings.words(input.framework().language()).capitalNouns();
    input.forEachSiblings((parent, items) -> check(items, nouns, findings));
  }

  private static void check(List<Item> items, boolean nouns, RuleFindings findings) {
    List<Item> capital = new ArrayList<>();
    List<Item> small = new ArrayList<>();
    for (Item item : items) {
      String word = firstWord(Inline.plain(item.text()));
      if (item.kind() == ItemKind.STATEMENT && isOrdinary(word)) {
        (Character.isUpperCase(word.codePointAt(0)) ? capital : small).add(item);
      }
    }
    if (!small.isEmpty() && small.size() <= capital.size()) {
      report(small, "a lower-case letter", capital, "a capital", findings);
    } else if (!capital.isEmpty() && !small.isEmpty() && !nouns) {
      report(capital, "a capital", small, "a lower-case letter", findings);
    }
  }

  private static void report(
      List<Item> few, String how, List<Item> many, String other, RuleFindings findings) {
    String these = few.size() == 1 ? "this begins" : "this and " + (few.size() - 1) + " more begin";
    String others = many.size() == 1 ? "one sibling begins" : many.size() + " siblings begin";
    findings.add(
        few.get(0),
        these + " with " + how + ", but " + others + " with " + other,
        "use the same style for all of them");
  }

  /** The first word, without punctuation before it. */
  private static String firstWord(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether a word is no abbreviation and is in a script with capitals. */
  private static boolean isOrdinary(String word) {
    if (word.isEmpty() || word.codePoints().skip(1).anyMatch(Character::isUpperCase)) {
      return false;
    }
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}
