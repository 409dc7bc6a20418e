package competence.reader.markdown;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Text;
import competence.reader.html.HtmlMarkup;
import competence.reader.html.HtmlToken;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.jspecify.annotations.Nullable;

/** Reads raw HTML in Markdown: the words between the tags of a block are one text. */
final class MarkdownHtml {
  private static final HtmlMarkup TAGS = new HtmlMarkup(new Ledger());

  private final SourceText source;
  private final Ledger ledger;
  private final BlockLines lines;
  private final String html;

  /** The words as Markdown, with a space for each part between them. */
  private final StringBuilder words = new StringBuilder();

  private final List<SourcePiece> pieces = new ArrayList<>();

  private MarkdownHtml(HtmlBlock block, SourceText source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
    this.lines = new BlockLines(block, source);
    this.html = lines.text();
  }

  /**
   * The text of a block; null if it has no words.
   *
   * @param ledger takes its tags, comments and scripts
   */
  static @Nullable Text text(HtmlBlock block, SourceText source, Ledger ledger) {
    MarkdownHtml reader = new MarkdownHtml(block, source, ledger);
    reader.read();
    String markdown = Inline.escape(Inline.plain(reader.words.toString()));
    return BlockText.text(markdown, SourceOffsets.span(block, source), reader.pieces, ledger);
  }

  /** Enters the tag, comment or declaration that a span holds. */
  static void enter(String content, Span span, Ledger ledger) {
    if (content.startsWith("<!--", span.start())) {
      ledger.add(span, new Usage.Dropped("comment"));
    } else if (HtmlToken.endOfTag(content, span.start(), span.end()) == span.end()) {
      TAGS.explain(content, span.start(), span.end(), ledger);
    } else {
      // A declaration, or a tag on several lines of a quote.
      ledger.add(span, new Usage.Dropped("raw HTML"));
    }
  }

  private void read() {
    int done = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      HtmlToken token = HtmlToken.at(html, at, html.length());
      if (token == null) {
        at = html.indexOf('<', at + 1);
        continue;
      } else if (token.kind() == HtmlToken.Kind.UNFINISHED) {
        break; // The rest is text. Looking for more tags in it would take too long.
      }
      addWords(done, at);
      Span span = lines.span(at, token.end());
      enter(source.content(), span, ledger);
      done = token.end();
      if (!token.closing() && (token.is("script") || token.is("style"))) {
        done = endTag(token.name(), token.end());
        span = lines.span(at, done);
        addSilent(token.end(), done);
      }
      words.append(' ');
      if (!pieces.isEmpty()) {
        pieces.add(SourcePiece.between(span.end(), Coding.BREAK));
      }
      at = html.indexOf('<', done);
    }
    addWords(done, html.length());
  }

  private void addSilent(int from, int to) {
    if (from < to) {
      ledger.add(lines.span(from, to), new Usage.Dropped("script or style"));
    }
  }

  /** Where the end tag of a script begins; the end if there is none. */
  private int endTag(String name, int from) {
    String tag = "</" + name;
    int at = from;
    while (at < html.length() && !html.regionMatches(true, at, tag, 0, tag.length())) {
      at++;
    }
    return at;
  }

  /**
   * Adds words. Character references are the same in Markdown; its other markup is escaped. The
   * pieces end after each backslash, because in HTML it does not escape the next character.
   */
  private void addWords(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      words.append("\\`*_[]<>".indexOf(c) >= 0 ? "\\" : "").append(c);
      if (c == '\\' || c == '\n' || i + 1 == to) {
        Span span = lines.span(start, i + 1);
        if (!WhiteSpace.isBlank(source.slice(span))) {
          pieces.add(new SourcePiece(span, Coding.MARKDOWN));
        }
        start = i + 1;
      }
    }
  }
}
