package competence.audit;

import competence.ledger.Coding;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Locale;

/** Whether what is said to be markup has the form of it, so that no word hides there. */
final class MarkupForm {
  private static final String BULLETS = "-*+\u2022\u00B7\u2013\u25AA\u25CF\u25E6\u2023";
  private static final int MOST_DIGITS = 9;

  private final Account account;
  private final String content;

  private MarkupForm(Account account) {
    this.account = account;
    this.content = account.content();
  }

  static void check(Account account, List<Fault> faults) {
    MarkupForm form = new MarkupForm(account);
    for (int place = 0; place < account.size(); place++) {
      int index = account.at(place);
      if (account.ledger().use(index) instanceof Use.Markup markup
          && !form.fits(markup.kind(), place)) {
        Span span = account.ledger().get(index).span();
        faults.add(
            new Fault(
                Fault.Kind.UNFOUNDED, span, "this is no " + word(markup.kind()) + " of markup"));
      }
    }
  }

  private static String word(MarkupKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private boolean fits(MarkupKind kind, int place) {
    int index = account.at(place);
    int start = account.ledger().start(index);
    int end = account.ledger().end(index);
    return switch (kind) {
      case TAG -> isTags(place, start, end);
      case DECLARATION -> isDeclaration(start, end);
      case BLANK -> WhiteSpace.isBlank(account.said(index, Coding.HTML));
      case ESCAPE -> end == start + 1 && content.charAt(start) == '\\';
      case BULLET -> isBullet(start, end);
      case SIGNS -> isSigns(start, end);
    };
  }

  /** Whole tags with white space between them; the value of an attribute may be cut out of one. */
  private boolean isTags(int place, int start, int end) {
    boolean inTag = isAttribute(place - 1, start);
    char quote = inTag && start > 0 ? quoteBefore(place - 1) : 0;
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      if (!inTag) {
        if (c == '<' && isNameNext(i + 1)) {
          inTag = true;
        } else if (!WhiteSpace.is(c)) {
          return false;
        }
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && isAfterEquals(i, start)) {
        quote = c;
      } else if (c == '>') {
        inTag = false;
      }
    }
    return !inTag || isAttribute(place + 1, end);
  }

  /** The quote that the value before stands in; none if it stands in none. */
  private char quoteBefore(int place) {
    int before = account.ledger().start(account.at(place)) - 1;
    char c = before < 0 ? 0 : content.charAt(before);
    return c == '"' || c == '\'' ? c : 0;
  }

  private boolean isAfterEquals(int at, int start) {
    int before = at - 1;
    while (before > start && WhiteSpace.is(content.charAt(before))) {
      before--;
    }
    return before >= start && content.charAt(before) == '=';
  }

  /** Whether the entry at a place is an attribute's value that touches an offset. */
  private boolean isAttribute(int place, int offset) {
    if (place < 0 || place >= account.size()) {
      return false;
    }
    int index = account.at(place);
    boolean touches =
        account.ledger().end(index) == offset || account.ledger().start(index) == offset;
    boolean value = account.ledger().coding(index) == Coding.ATTRIBUTE;
    return touches && (value || account.ledger().use(index) instanceof Use.Attribute);
  }

  private boolean isNameNext(int at) {
    int name = content.startsWith("/", at) ? at + 1 : at;
    char c = name < content.length() ? content.charAt(name) : ' ';
    return isLetter(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isDeclaration(int start, int end) {
    boolean known =
        content.regionMatches(true, start, "<!doctype", 0, 9) || content.startsWith("<?xml", start);
    return known && content.indexOf('>', start) == end - 1;
  }

  private boolean isBullet(int start, int end) {
    int digits = start;
    while (digits < end && isDigit(content.charAt(digits))) {
      digits++;
    }
    boolean one = digits + 1 == end;
    boolean sign = digits == start && BULLETS.indexOf(content.charAt(start)) >= 0;
    boolean number =
        digits > start
            && digits - start <= MOST_DIGITS
            && one
            && ".)".indexOf(content.charAt(digits)) >= 0;
    return one && (sign || number);
  }

  private boolean isSigns(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      if (!WhiteSpace.is(c) && (c >= 0x7F || c < '!' || isLetter(c) || isDigit(c))) {
        return content.substring(start, end).equals("<![CDATA[");
      }
    }
    return true;
  }
}
