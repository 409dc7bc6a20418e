package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.text.NoWidth;
import competence.text.Scripts;
import competence.text.WhiteSpace;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks that no text makes a new word or number of two that the document shows apart: in two
 * blocks, cells or lines, or one of them above or below the line.
 */
final class JoinCheck {
  /** Each of these fields of an item may have several texts. */
  private static final Set<Field> SEVERAL =
      EnumSet.of(Field.LEVEL, Field.PROPERTY, Field.PROPERTY_NAME, Field.MARK);

  private static final String HYPHENS = "-\u2010\u00AD";

  private final Account account;
  private final Ledger ledger;

  private JoinCheck(Account account) {
    this.account = account;
    this.ledger = account.ledger();
  }

  static void check(Account account) {
    JoinCheck joins = new JoinCheck(account);
    Map<Field, int[]> last = new EnumMap<>(Field.class);
    for (int i = 0; i < joins.ledger.size(); i++) {
      Field field = joins.ledger.field(i);
      if (field != null) {
        int[] lastOfField = last.computeIfAbsent(field, first -> new int[] {-1});
        int before = lastOfField[0];
        lastOfField[0] = i;
        if (before >= 0 && joins.areOneText(before, i, field) && joins.makeWord(before, i)) {
          account.invented(
              account.span(i),
              "the document does not have as one word: "
                  + joins.text(before).strip()
                  + joins.text(i).strip());
        }
      }
    }
  }

  private boolean areOneText(int first, int second, Field field) {
    return ledger.item(first) == ledger.item(second)
        && (!SEVERAL.contains(field) || ledger.text(first) == ledger.text(second));
  }

  private String text(int index) {
    return NoWidth.without(account.text(index, ledger.coding(index)));
  }

  /** Whether two texts that the document shows apart are one word. */
  private boolean makeWord(int first, int second) {
    if (isBetween(first) || isBetween(second) || !areApart(first, second)) {
      return false;
    }
    String before = text(first);
    String next = text(second);
    return !before.isEmpty()
        && !next.isEmpty()
        && Character.isLetterOrDigit(before.codePointBefore(before.length()))
        && Character.isLetterOrDigit(next.codePointAt(0))
        && !account.isSpaced(first, second);
  }

  private boolean isBetween(int index) {
    return ledger.coding(index) == Coding.BREAK || ledger.coding(index) == Coding.JOINT;
  }

  private boolean areApart(int first, int second) {
    if (ledger.start(second) < ledger.end(first)) {
      return true;
    }
    for (int place = account.rank(first) + 1; place < account.rank(second); place++) {
      int index = account.at(place);
      Usage use = ledger.use(index);
      boolean apart =
          use instanceof Usage.Markup markup
              ? separates(markup.kind(), index)
                  || (setsOff(markup.kind(), index) && !areScripts(first, second))
              : !(use instanceof Usage.Attribute)
                  && (!(use instanceof Usage.Dropped)
                      || isBlank(index)
                      || account.content().startsWith("[^", ledger.start(index)));
      if (apart) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlank(int index) {
    String text = text(index);
    return !text.isEmpty() && WhiteSpace.isBlank(text);
  }

  /** Whether markup separates blocks, cells or lines, or is a sign that the text does not have. */
  private boolean separates(MarkupKind kind, int index) {
    int start = ledger.start(index);
    int end = ledger.end(index);
    return switch (kind) {
      case TAG -> HtmlTagForm.separates(account.content(), start, end);
      case SIGNS -> account.content().substring(start, end).indexOf('|') >= 0;
      case LINE_END ->
          HYPHENS.indexOf(account.content().charAt(start)) < 0
              && (start == 0 || HYPHENS.indexOf(account.content().charAt(start - 1)) < 0);
      case BULLET -> true;
      default -> false;
    };
  }

  /** Whether markup sets text above or below the line. */
  private boolean setsOff(MarkupKind kind, int index) {
    int start = ledger.start(index);
    int end = ledger.end(index);
    String signs = kind == MarkupKind.SIGNS ? account.content().substring(start, end) : "";
    return kind == MarkupKind.TAG
        ? HtmlTagForm.setsOff(account.content(), start, end)
        : signs.indexOf('^') >= 0 || signs.equals("~");
  }

  /** Whether one of two texts is written as a script, or as the ending of an ordinal number. */
  private boolean areScripts(int first, int second) {
    if (ledger.coding(first).isScript() || ledger.coding(second).isScript()) {
      return true;
    }
    String before = text(first);
    String markup = account.content().substring(ledger.end(first), ledger.start(second));
    String between = markup.toLowerCase(Locale.ROOT);
    boolean begins = between.contains("<sup") || between.equals("^");
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return begins && Scripts.isOrdinal(WhiteSpace.fold(text(second)), last);
  }
}
