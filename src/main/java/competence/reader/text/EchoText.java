package competence.reader.text;

import competence.reader.html.HtmlToken;
import competence.source.Span;
import competence.text.WhiteSpace;

/**
 * Reads a field so that an echo and its original come out alike: white space and line breaks do not
 * count, references are decoded, and the marks of one dialect are skipped.
 */
final class EchoText {
  private final String content;
  private final int end;
  private int at;
  private String pending = "";

  private final boolean decodes;

  private EchoText(String content, Span span, boolean decodes) {
    this.content = content;
    this.decodes = decodes;
    this.at = span.start();
    this.end = span.end();
  }

  /** Whether a field has the same text as the HTML that it repeats, decoded or not. */
  static boolean same(String content, Span original, Span echo) {
    return same(content, original, echo, true) || same(content, original, echo, false);
  }

  /** Whether a stretch is white space only, written as references or not. */
  static boolean isBlank(String content, Span span) {
    return new EchoText(content, span, true).next() < 0 && !TextLines.has('|', content, span);
  }

  private static boolean same(String content, Span original, Span echo, boolean encoded) {
    EchoText left = new EchoText(content, original, true);
    EchoText right = new EchoText(content, echo, encoded);
    while (true) {
      int a = left.next();
      if (a != right.next()) {
        return false;
      } else if (a < 0) {
        return true;
      }
    }
  }

  /** The next character that counts; -1 at the end. */
  private int next() {
    int c = -1;
    while (c < 0 && (at < end || !pending.isEmpty())) {
      c = pending.isEmpty() ? written() : decoded();
    }
    return c;
  }

  /** The next character of a decoded reference; -1 if it does not count. */
  private int decoded() {
    char c = pending.charAt(0);
    pending = pending.substring(1);
    return WhiteSpace.is(c) ? -1 : c;
  }

  /** The next character as it is written; -1 if it does not count, or begins a reference. */
  private int written() {
    char c = content.charAt(at);
    if (c == '&' && decodes) {
      reference();
      return -1;
    }
    HtmlToken tag = c == '<' ? TextTags.at(content, at, end) : null;
    boolean lineBreak = tag != null && tag.is("br");
    at = tag != null && lineBreak ? tag.end() : at + 1;
    boolean skipped = WhiteSpace.is(c) || c == '|' || (c == '\\' && isAt(at, '$'));
    return lineBreak || skipped ? -1 : c;
  }

  private void reference() {
    int stop = Entities.end(content, at, end);
    pending = stop < 0 ? "&" : Entities.decode(content.substring(at, stop));
    at = stop < 0 ? at + 1 : stop;
  }

  private boolean isAt(int offset, char c) {
    return offset < end && content.charAt(offset) == c;
  }
}
