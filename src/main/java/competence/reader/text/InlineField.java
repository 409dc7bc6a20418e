package competence.reader.text;

import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.PieceMaker;
import competence.ledger.SourcePiece;
import competence.reader.html.HtmlToken;
import competence.source.Span;
import competence.text.Scripts;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a field that has inline tags at most: characters, references, tags. */
final class InlineField {
  private static final String OPENING = "([{\u201C\u2018\u00AB";
  private static final String CLOSING = ")]}.,;:!?\u201D\u2019\u00BB%";

  private final String content;
  private final Span span;
  private final Dialect dialect;
  private final List<Run> runs = new ArrayList<>();
  private final List<Span> dropped = new ArrayList<>();
  private final PieceMaker pieces = new PieceMaker();
  private final StringBuilder text = new StringBuilder();
  private int emphasis;
  private int strong;
  private int code;
  private int depth;

  /** The coding of the superscript or subscript that the text is in; null outside. */
  private @Nullable Coding script;

  InlineField(String content, Span span, Dialect dialect) {
    this.content = content;
    this.span = span;
    this.dialect = dialect;
  }

  List<Run> runs() {
    int at = span.start();
    while (at < span.end()) {
      char c = content.charAt(at);
      HtmlToken tag = c == '<' ? TextTags.at(content, at, span.end()) : null;
      if (tag != null && TextTags.isInline(tag)) {
        at = tag(tag, at);
      } else if (script != null) {
        at = script(script, at);
      } else if (c == '&' && decodes()) {
        at = reference(at);
      } else if (c == '\\' && dialect == Dialect.MARKER && isAt(at + 1, '$')) {
        at++;
      } else {
        text.append(c);
        pieces.take(at, at + 1, decodes() ? Coding.REFERENCES : Coding.LITERAL);
        at++;
      }
    }
    flush();
    return runs;
  }

  List<SourcePiece> pieces() {
    return pieces.pieces();
  }

  List<Span> dropped() {
    return dropped;
  }

  /** Takes the text from here to the next tag as a superscript or subscript. */
  private int script(Coding coding, int at) {
    int end = TextTags.find(content, new Span(at, span.end()), TextTags::isInline);
    String words = Parser.unescapeEntities(content.substring(at, end), false);
    char before = text.isEmpty() ? lastOfRuns() : text.charAt(text.length() - 1);
    if (WhiteSpace.isBlank(words)) {
      text.append(words);
    } else if (coding.isSuperscript()
        && Scripts.isOrdinal(WhiteSpace.fold(words), before)
        && !isWordAfterTag(end)) {
      text.append(words);
      pieces.take(at, end, Coding.HTML);
    } else {
      text.append(WhiteSpace.is(words.charAt(0)) ? " " : "").append(coding.shown(words));
      text.append(WhiteSpace.is(words.charAt(words.length() - 1)) ? " " : "");
      pieces.take(at, end, coding);
    }
    return end;
  }

  private boolean isWordAfterTag(int at) {
    HtmlToken tag = TextTags.at(content, at, span.end());
    return tag != null
        && tag.end() < span.end()
        && Character.isLetterOrDigit(content.charAt(tag.end()));
  }

  private char lastOfRuns() {
    String last = runs.isEmpty() ? " " : runs.get(runs.size() - 1).text();
    return last.charAt(last.length() - 1);
  }

  /** Begins or ends a superscript or subscript; a tag of one without its other tag is a space. */
  private void script(HtmlToken tag) {
    Span rest = new Span(tag.end(), span.end());
    int next = tag.closing() ? rest.end() : TextTags.find(content, rest, t -> t.is(tag.name()));
    HtmlToken end = next < rest.end() ? TextTags.at(content, next, rest.end()) : null;
    boolean ends = end != null && end.closing();
    if (script == null && ends) {
      flush();
      script = tag.is("sup") ? Coding.SUPERSCRIPT : Coding.SUBSCRIPT;
    } else if (script == null) {
      text.append(' ');
      pieces.addBreak();
    } else if (tag.closing() && tag.is(script.isSuperscript() ? "sup" : "sub")) {
      script = null;
    }
  }

  /** Inside a tag references stay as they were, in every dialect. */
  private boolean decodes() {
    return dialect != Dialect.MARKER || depth > 0;
  }

  private int reference(int at) {
    int end = Entities.end(content, at, span.end());
    text.append(end < 0 ? "&" : Entities.decode(content.substring(at, end)));
    int after = end < 0 ? at + 1 : end;
    pieces.take(at, after, Coding.REFERENCES);
    return after;
  }

  /** Takes a tag and the spaces that the converter put around it; returns the offset after them. */
  private int tag(HtmlToken tag, int at) {
    if (tag.is("br") || tag.is("wbr")) {
      if (tag.is("br")) {
        text.append(' ');
        pieces.addBreak();
      }
      return tag.end();
    }
    if (!tag.closing() && depth == 0) {
      dropSpaceAfterOpening(at);
    }
    if (tag.is("sup") || tag.is("sub")) {
      script(tag);
    }
    flush();
    style(tag.name(), tag.closing() ? -1 : 1);
    depth = Math.max(0, depth + (tag.closing() ? -1 : 1));
    boolean spaced = tag.closing() && depth == 0 && dialect != Dialect.DECODE;
    boolean closingNext =
        spaced
            && isAt(tag.end(), ' ')
            && tag.end() + 1 < span.end()
            && CLOSING.indexOf(content.charAt(tag.end() + 1)) >= 0;
    if (closingNext) {
      dropped.add(new Span(tag.end(), tag.end() + 1));
    }
    return closingNext ? tag.end() + 1 : tag.end();
  }

  private void dropSpaceAfterOpening(int tagStart) {
    int last = text.length() - 1;
    if (dialect != Dialect.DECODE
        && last > 0
        && content.charAt(tagStart - 1) == ' '
        && OPENING.indexOf(text.charAt(last - 1)) >= 0) {
      text.setLength(last);
      pieces.dropLast();
      dropped.add(new Span(tagStart - 1, tagStart));
    }
  }

  private void style(String name, int change) {
    switch (name) {
      case "i", "em" -> emphasis = Math.max(0, emphasis + change);
      case "b", "strong" -> strong = Math.max(0, strong + change);
      case "code", "tt", "kbd", "samp" -> code = Math.max(0, code + change);
      default -> {}
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), emphasis > 0, strong > 0, code > 0, null));
      text.setLength(0);
    }
  }

  private boolean isAt(int offset, char c) {
    return offset < span.end() && content.charAt(offset) == c;
  }
}
