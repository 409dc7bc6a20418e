package competence.structure.table;

import competence.model.ItemKind;
import competence.outline.Text;
import competence.profile.Profile;
import competence.structure.LineForm;
import competence.text.Wildcard;

/** Whether a text in a table names a group or is a statement. */
final class TableWording {
  private static final int MOST_WORDS_IN_LOWER_CASE = 2;
  private static final int MOST_WORDS_OF_NAMES = 5;

  private final Profile profile;

  TableWording(Profile profile) {
    this.profile = profile;
  }

  /**
   * The kind of an item with others below it: a name is a heading; what opens like a statement or
   * ends like a stem or a sentence is a statement.
   *
   * @param head whether its place says that it heads others, so that it may begin in lower case
   */
  ItemKind kindOfParent(Text text, boolean head) {
    String plain = text.plain();
    boolean name = isName(plain);
    if (head && LineForm.startLower(plain)) {
      name =
          words(plain) <= MOST_WORDS_OF_NAMES && !endsLikeSentence(plain) && !endsLikeStem(plain);
    }
    return name ? ItemKind.HEADING : ItemKind.STATEMENT;
  }

  boolean isName(String plain) {
    if (endsLikeStem(plain) || isStatement(plain)) {
      return false;
    }
    return LineForm.startLower(plain)
        ? words(plain) <= MOST_WORDS_IN_LOWER_CASE && plain.length() > 2 && !endsLikeSentence(plain)
        : LineForm.formHeading(plain) || LineForm.isLabel(plain);
  }

  boolean isStatement(String plain) {
    return profile.statements().stream().anyMatch(pattern -> Wildcard.matches(pattern, plain));
  }

  boolean endsLikeStem(String plain) {
    return plain.endsWith(":") || profile.stems().stream().anyMatch(plain::endsWith);
  }

  /** Whether a text ends with a full stop and is more than an abbreviation. */
  static boolean isSentence(String plain) {
    return endsLikeSentence(plain) && words(plain) >= 3;
  }

  private static boolean endsLikeSentence(String plain) {
    return !plain.isEmpty() && ".;,!?".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  static int words(String plain) {
    int words = plain.isEmpty() ? 0 : 1;
    for (int i = 0; i < plain.length(); i++) {
      words += plain.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
