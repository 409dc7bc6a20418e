package competence.check;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.List;

/** Rules about the words of a language. */
final class WordingRules {
  private WordingRules() {}

  /**
   * A statement with a verb that people cannot observe: to understand, to be aware of. Only leaves
   * are checked: the items below a stem say how it can be observed.
   */
  static void vagueVerb(RuleContext context) {
    WordLists words = context.words();
    Clause.Phrases openings = new Clause.Phrases(words.openings());
    Clause.Phrases vague = new Clause.Phrases(words.vague());
    context.forEachItem(
        item -> {
          Clause clause = Clause.of(item.isLeaf() ? item.text() : "");
          int verb = openings.longestAt(0, clause);
          int length = vague.longestAt(verb, clause);
          if (length == 0 && words.verbLast()) {
            verb = clause.size() - 1;
            length = vague.longestAt(verb, clause);
          }
          if (length > 0) {
            context.add(
                item,
                "\"" + clause.words(verb, verb + length) + "\" cannot be observed",
                "say what people do to show it: explain, name, choose, show");
          }
        });
  }

  /**
   * Sibling statements of which some begin with a capital and some do not. The rule ignores
   * abbreviations (NHS, pH), and, in languages where nouns have capitals, single capitals.
   */
  static void mixedCapitals(RuleContext context) {
    boolean nouns = context.words().capitalNouns();
    context.forEachSiblings((parent, items) -> mixedCapitals(items, nouns, context));
  }

  private static void mixedCapitals(List<Item> items, boolean nouns, RuleContext context) {
    List<Item> capital = new ArrayList<>();
    List<Item> small = new ArrayList<>();
    for (Item item : items) {
      String word = firstWord(Inline.plain(item.text()));
      if (item.kind() == ItemKind.STATEMENT && isOrdinary(word)) {
        (Character.isUpperCase(word.codePointAt(0)) ? capital : small).add(item);
      }
    }
    if (!small.isEmpty() && small.size() <= capital.size()) {
      report(small, "a lower-case letter", capital, "a capital", context);
    } else if (!capital.isEmpty() && !small.isEmpty() && !nouns) {
      report(capital, "a capital", small, "a lower-case letter", context);
    }
  }

  private static void report(
      List<Item> few, String how, List<Item> many, String other, RuleContext context) {
    String these = few.size() == 1 ? "this begins" : "this and " + (few.size() - 1) + " more begin";
    String others = many.size() == 1 ? "one sibling begins" : many.size() + " siblings begin";
    context.add(
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
