package competence.check;

import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements side by side of which some begin with a capital and some do not. Abbreviations (NHS,
 * pH) tell nothing, and where nouns have capitals, neither does a capital among small letters.
 */
final class MixedCapitals implements Rule {
  @Override
  public Code code() {
    return Code.WORD103;
  }

  @Override
  public boolean optIn() {
    return true;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    boolean nouns = settings.words(subject.framework().language()).capitalNouns();
    subject.families((parent, items) -> check(items, nouns, findings));
  }

  private static void check(List<Item> items, boolean nouns, Findings findings) {
    List<Item> capital = new ArrayList<>();
    List<Item> small = new ArrayList<>();
    for (Item item : items) {
      String word = firstWord(Inline.plain(item.text()));
      if (item.kind() == ItemKind.STATEMENT && tells(word)) {
        (Character.isUpperCase(word.codePointAt(0)) ? capital : small).add(item);
      }
    }
    if (!small.isEmpty() && small.size() <= capital.size()) {
      say(small, "a small letter", capital, "a capital", findings);
    } else if (!capital.isEmpty() && !small.isEmpty() && !nouns) {
      say(capital, "a capital", small, "a small letter", findings);
    }
  }

  private static void say(
      List<Item> few, String how, List<Item> many, String other, Findings findings) {
    String others = many.size() == 1 ? "the one beside it" : many.size() + " beside it";
    String more = few.size() == 1 ? "" : " (" + (few.size() - 1) + " more do)";
    findings.add(
        few.get(0),
        "this begins with " + how + more + ", and " + others + " with " + other,
        "begin all of them alike");
  }

  /** The first word, from its first letter on. */
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

  /**
   * Whether a word has a capital or none because of its place: no abbreviation, no other script.
   */
  private static boolean tells(String word) {
    if (word.isEmpty() || word.codePoints().skip(1).anyMatch(Character::isUpperCase)) {
      return false;
    }
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}
