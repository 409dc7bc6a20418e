package competence.reader.html;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.reader.LedgerGaps;
import competence.source.Span;
import competence.text.NoWidth;
import competence.text.WhiteSpace;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Accounts for the markup between the texts of HTML: tags, comments, declarations, blanks. */
public final class HtmlMarkup implements LedgerGaps.Explainer {
  private static final int LONGEST_REFERENCE = 34;

  /** Attributes whose values are words for people. */
  private static final Set<String> SPEAKING =
      Set.of(
          ("alt title summary placeholder label content value abbr aria-label "
                  + "aria-description aria-roledescription aria-valuetext data-title data-label")
              .split(" ", -1));

  private final Set<Integer> known = new HashSet<>();

  public HtmlMarkup(Ledger ledger) {
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.coding(i) == Coding.ATTRIBUTE) {
        known.add(ledger.start(i));
      }
    }
  }

  @Override
  public int explain(String content, int at, int end, Ledger ledger) {
    if (content.charAt(at) == '&') {
      return blank(content, at, end, ledger);
    } else if (content.startsWith("]]>", at)) {
      int stop = Math.min(end, at + "]]>".length());
      return enter(at, stop, new Usage.Markup(MarkupKind.SIGNS), ledger);
    }
    HtmlToken token = HtmlToken.at(content, at, end);
    if (token == null) {
      return at;
    }
    return switch (token.kind()) {
      case TAG -> tags(content, at, end, ledger);
      case UNFINISHED -> enter(at, token.end(), new Usage.Dropped("tag without an end"), ledger);
      case COMMENT -> enter(at, token.end(), new Usage.Dropped("comment"), ledger);
      case DECLARATION -> enter(at, token.end(), new Usage.Markup(MarkupKind.DECLARATION), ledger);
      case SIGNS -> enter(at, token.end(), new Usage.Markup(MarkupKind.SIGNS), ledger);
    };
  }

  private static int enter(int start, int end, Usage use, Ledger ledger) {
    ledger.add(new Span(start, end), use);
    return end;
  }

  /** Tags that touch each other are one stretch, unless the value of an attribute splits it. */
  private int tags(String content, int at, int end, Ledger ledger) {
    int start = at;
    int last = at;
    HtmlToken tag = HtmlToken.tag(content, at, end);
    while (tag != null) {
      start = attributes(content, start, tag, ledger);
      last = tag.end();
      tag = last < end ? HtmlToken.tag(content, last, end) : null;
    }
    return enter(start, last, new Usage.Markup(MarkupKind.TAG), ledger);
  }

  /** Enters the values that people read, and the tags before them; returns the offset after. */
  private int attributes(String content, int from, HtmlToken tag, Ledger ledger) {
    int start = from;
    for (HtmlToken.Attribute attribute : tag.attributes()) {
      Span value = attribute.value();
      boolean entered = known.contains(value.start());
      boolean speaks = entered || SPEAKING.contains(attribute.name());
      if (speaks && !WhiteSpace.isBlank(content.substring(value.start(), value.end()))) {
        ledger.add(new Span(start, value.start()), new Usage.Markup(MarkupKind.TAG));
        if (!entered) {
          ledger.add(value, new Usage.Attribute(attribute.name()));
        }
        start = value.end();
      }
    }
    return start;
  }

  /** A reference to white space in a place where no text is. */
  private static int blank(String content, int at, int end, Ledger ledger) {
    int stop = at + 1;
    int most = Math.min(end, at + LONGEST_REFERENCE);
    while (stop < most
        && "&<;".indexOf(content.charAt(stop)) < 0
        && !WhiteSpace.is(content.charAt(stop))) {
      stop++;
    }
    stop += stop < most && content.charAt(stop) == ';' ? 1 : 0;
    String reference = content.substring(at, stop);
    String decoded = Parser.unescapeEntities(reference, false);
    if (decoded.length() == 1 && NoWidth.is(decoded.charAt(0))) {
      return enter(at, stop, new Usage.Dropped("characters of no width"), ledger);
    }
    return WhiteSpace.isBlank(decoded)
        ? enter(at, stop, new Usage.Markup(MarkupKind.BLANK), ledger)
        : at;
  }
}
