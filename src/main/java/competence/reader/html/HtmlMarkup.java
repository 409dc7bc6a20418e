package competence.reader.html;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.reader.Gaps;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Accounts for what stands between the texts of HTML: tags, comments, declarations, blanks. */
public final class HtmlMarkup implements Gaps.Explainer {
  private static final int LONGEST_REFERENCE = 34;

  /** Where values of attributes begin that are accounted for already. */
  private final Set<Integer> known = new HashSet<>();

  /** Accounts for the markup of a document whose texts are all in a ledger. */
  public HtmlMarkup(Ledger ledger) {
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.coding(i) == Coding.ATTRIBUTE) {
        known.add(ledger.start(i));
      }
    }
  }

  /** The offset after the tag that begins at an offset; the same if none does, or has no end. */
  public static int endOfTag(String content, int at, int end) {
    TagScan tag = isTag(content, at) ? TagScan.at(content, at, end, Set.of()) : null;
    return tag == null ? at : tag.end();
  }

  @Override
  public int explain(String content, int at, int end, Ledger ledger) {
    char c = content.charAt(at);
    if (c == '&') {
      return blank(content, at, end, ledger);
    } else if (c == ']' && content.startsWith("]]>", at)) {
      ledger.add(new Span(at, Math.min(end, at + 3)), new Use.Markup(MarkupKind.SIGNS));
      return Math.min(end, at + 3);
    } else if (c != '<') {
      return at;
    } else if (content.startsWith("<!--", at)) {
      return comment(at, endOfComment(content, at, end), ledger);
    } else if (content.startsWith("<!", at) || content.startsWith("<?", at)) {
      return declaration(content, at, end, ledger);
    } else if (content.startsWith("</", at) && !isTag(content, at)) {
      return bogusEndTag(content, at, end, ledger);
    }
    return tags(content, at, end, ledger);
  }

  /** Tags that touch each other are one stretch. */
  private int tags(String content, int at, int end, Ledger ledger) {
    int start = at;
    int last = at;
    TagScan tag = tag(content, at, end);
    while (tag != null) {
      start = tag.enterAttributes(start, known, ledger);
      last = tag.end();
      tag = tag(content, last, end);
    }
    if (last == at) {
      return unfinished(content, at, end, ledger);
    }
    ledger.add(new Span(start, last), new Use.Markup(MarkupKind.TAG));
    return last;
  }

  private @Nullable TagScan tag(String content, int at, int end) {
    boolean begins = at < end && content.charAt(at) == '<' && isTag(content, at);
    return begins ? TagScan.at(content, at, end, known) : null;
  }

  /** A tag that the document ends in is none, and its text is no text: parsers pass over it. */
  private static int unfinished(String content, int at, int end, Ledger ledger) {
    if (!isTag(content, at)) {
      return at;
    }
    ledger.add(new Span(at, end), new Use.Dropped("tag without an end"));
    return end;
  }

  /** Whether a tag begins at a bracket. */
  public static boolean isTag(String content, int at) {
    int name = content.startsWith("</", at) ? at + 2 : at + 1;
    return name < content.length() && isLetter(content.charAt(name));
  }

  private static int comment(int at, int stop, Ledger ledger) {
    ledger.add(new Span(at, stop), new Use.Dropped("comment"));
    return stop;
  }

  /** By the standard (13.2.5.43 and on) some odd endings end a comment, too. */
  private static int endOfComment(String content, int at, int end) {
    int from = at + "<!--".length();
    if (content.startsWith(">", from)) {
      return Math.min(end, from + 1);
    } else if (content.startsWith("->", from)) {
      return Math.min(end, from + 2);
    }
    for (int i = from; i < end; i++) {
      if (content.startsWith("-->", i) || content.startsWith("--!>", i)) {
        return Math.min(end, content.indexOf('>', i) + 1);
      }
    }
    return end;
  }

  /** An end tag without a name is nothing; with an odd one it is a comment. */
  private static int bogusEndTag(String content, int at, int end, Ledger ledger) {
    if (content.startsWith("</>", at)) {
      ledger.add(new Span(at, Math.min(end, at + 3)), new Use.Markup(MarkupKind.SIGNS));
      return Math.min(end, at + 3);
    }
    return comment(at, afterBracket(content, at, end), ledger);
  }

  /** The offset after the next {@code >}; the end if there is none. */
  private static int afterBracket(String content, int at, int end) {
    int bracket = at;
    while (bracket < end && content.charAt(bracket) != '>') {
      bracket++;
    }
    return Math.min(end, bracket + 1);
  }

  private static int declaration(String content, int at, int end, Ledger ledger) {
    if (content.startsWith("<![CDATA[", at) && end - at == "<![CDATA[".length()) {
      ledger.add(new Span(at, end), new Use.Markup(MarkupKind.SIGNS));
      return end;
    }
    int stop = afterBracket(content, at, end);
    boolean known =
        content.regionMatches(true, at, "<!doctype", 0, 9) || content.startsWith("<?xml", at);
    if (!known || content.charAt(stop - 1) != '>') {
      return comment(at, stop, ledger);
    }
    ledger.add(new Span(at, stop), new Use.Markup(MarkupKind.DECLARATION));
    return stop;
  }

  /** A reference to white space in a place where no text is. */
  private static int blank(String content, int at, int end, Ledger ledger) {
    int stop = at + 1;
    int most = Math.min(end, at + LONGEST_REFERENCE);
    while (stop < most && content.charAt(stop) != ';' && !isEndOfReference(content.charAt(stop))) {
      stop++;
    }
    stop += stop < most && content.charAt(stop) == ';' ? 1 : 0;
    String reference = content.substring(at, stop);
    if (!WhiteSpace.isBlank(Parser.unescapeEntities(reference, false))) {
      return at;
    }
    ledger.add(new Span(at, stop), new Use.Markup(MarkupKind.BLANK));
    return stop;
  }

  private static boolean isEndOfReference(char c) {
    return c == '&' || c == '<' || WhiteSpace.is(c);
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
