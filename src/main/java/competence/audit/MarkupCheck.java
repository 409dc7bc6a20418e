package competence.audit;

import competence.ledger.Coding;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.Locale;

/** Checks that each stretch of markup has the form of markup, so that no word is hidden in it. */
final class MarkupCheck {
  private static final String EMPTY = " -_\u00A0\u2713\u2714";
  private static final String HYPHENS = "-\u2010\u00AD";
  private static final int MOST_DIGITS = 9;

  private final Account account;
  private final String content;

  private MarkupCheck(Account account) {
    this.account = account;
    this.content = account.content();
  }

  static void check(Account account) {
    MarkupCheck form = new MarkupCheck(account);
    for (int place = 0; place < account.size(); place++) {
      int index = account.at(place);
      if (account.ledger().use(index) instanceof Usage.Markup markup
          && !form.fits(markup.kind(), place)) {
        String kind = markup.kind().name().toLowerCase(Locale.ROOT);
        account.unfounded(account.span(index), "this is not markup of the kind " + kind);
      }
    }
  }

  private boolean fits(MarkupKind kind, int place) {
    int index = account.at(place);
    int start = account.ledger().start(index);
    int end = account.ledger().end(index);
    return switch (kind) {
      case TAG -> isTags(place, start, end);
      case DECLARATION -> isDeclaration(start, end);
      case BLANK -> WhiteSpace.isBlank(account.text(index, Coding.HTML));
      case ESCAPE -> end == start + 1 && content.charAt(start) == '\\';
      case BULLET ->
          isBullet(Account.comparable(account.text(index, Coding.HTML).replace("\\", "")));
      case LINE_END -> isLineEnd(start, end);
      case SIGNS -> isSigns(start, end);
    };
  }

  /** Whole tags with white space between them; the value of an attribute may be cut out of one. */
  private boolean isTags(int place, int start, int end) {
    HtmlTagForm tags = new HtmlTagForm(content);
    int before = place - 1;
    if (isAttribute(before) && account.ledger().end(account.at(before)) == start) {
      tags.beginAfterValue(account.ledger().start(account.at(before)));
    }
    for (int i = start; i < end; i++) {
      if (!tags.take(i)) {
        return false;
      }
    }
    int after = place + 1;
    boolean goesOn = isAttribute(after) && account.ledger().start(account.at(after)) == end;
    return tags.isOutside() || (goesOn && tags.isBeforeValue());
  }

  private boolean isAttribute(int place) {
    if (place < 0 || place >= account.size()) {
      return false;
    }
    int index = account.at(place);
    return account.ledger().coding(index) == Coding.ATTRIBUTE
        || account.ledger().use(index) instanceof Usage.Attribute;
  }

  private boolean isDeclaration(int start, int end) {
    boolean known =
        content.regionMatches(true, start, "<!doctype", 0, 9) || content.startsWith("<?xml", start);
    return known && content.indexOf('>', start) == end - 1;
  }

  /** One sign, an empty box, or a number with a stop. */
  private static boolean isBullet(String text) {
    int last = text.length() - 1;
    if (text.codePointCount(0, text.length()) < 2) {
      return last < 0
          || (!Character.isLetterOrDigit(text.codePointAt(0)) && !isStop(text.charAt(0)));
    }
    String inside = text.substring(text.charAt(0) == '[' || text.charAt(0) == '(' ? 1 : 0, last);
    boolean box = inside.length() < 2 && inside.length() < last && EMPTY.contains(inside);
    boolean number =
        inside.length() <= MOST_DIGITS && inside.chars().allMatch(c -> Numbers.isDigit((char) c));
    return box || (number && inside.length() == last && isStop(text.charAt(last)));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ')';
  }

  private boolean isLineEnd(int start, int end) {
    boolean hyphen = start < end && HYPHENS.indexOf(content.charAt(start)) >= 0;
    int from = hyphen ? start + 1 : start;
    return from < end && WhiteSpace.isBlank(content.substring(from, end));
  }

  private boolean isSigns(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      if (!WhiteSpace.is(c)
          && (c >= 0x7F || c < '!' || HtmlTagForm.isLetter(c) || Numbers.isDigit(c))) {
        return content.substring(start, end).equals("<![CDATA[");
      }
    }
    return true;
  }
}
