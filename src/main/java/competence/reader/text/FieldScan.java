package competence.reader.text;

import competence.source.Span;
import competence.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the fields of a line, one at a time. A tab parts fields, except inside a raw table, and
 * inside a tag.
 */
final class FieldScan {
  private final String content;
  private final int end;
  private final boolean tables;
  private int at;
  private int depth;

  /** The last bracket that was passed, and where its tag ends; its own place if it begins none. */
  private int bracket = -1;

  private int bracketEnd = -1;

  /**
   * Begins at the start of a line.
   *
   * @param tables whether raw tables, and tags, keep their tabs
   */
  FieldScan(String content, Span line, boolean tables) {
    this.content = content;
    this.at = line.start();
    this.end = line.end();
    this.tables = tables;
  }

  /** The next field that is not blank, without white space at its ends; null at the end. */
  Fields.@Nullable Field next() {
    while (at <= end) {
      skipBlankFields();
      int start = at;
      boolean raw = skipField();
      Span field = Fields.trim(content, new Span(start, at));
      at++;
      if (!EchoReader.isBlank(content, field)) {
        return new Fields.Field(field, raw);
      }
    }
    return null;
  }

  /** An empty cell is a tab and no more, and a row may have many. */
  private void skipBlankFields() {
    while (depth == 0 && at < end && WhiteSpace.is(content.charAt(at)) && endOfTagAround() <= at) {
      at++;
    }
  }

  /** The offset after the tab that ended the last field. */
  int at() {
    return at;
  }

  /** Goes on at an offset that begins a field. */
  void moveTo(int offset) {
    at = offset;
  }

  /** Whether a raw table has begun that has no end so far. */
  boolean isInTable() {
    return depth > 0;
  }

  /** Moves on to the tab that ends a field, or to the end; tells whether a raw table began. */
  private boolean skipField() {
    boolean raw = false;
    skipLetters();
    while (at < end && (content.charAt(at) == '<' || endOfTagAround() > at)) {
      if (content.charAt(at) == '<') {
        raw |= bracket();
      } else {
        at = endOfTagAround();
      }
      skipLetters();
    }
    return raw;
  }

  /** Moves on to the next character that may matter: a bracket, or a tab outside of tables. */
  private void skipLetters() {
    int here = at;
    for (; here < end; here++) {
      char c = content.charAt(here);
      if ((c == '<' && tables) || (c == '\t' && depth == 0)) {
        break;
      }
    }
    at = here;
  }

  /** Passes a bracket, or the tag of a table; tells whether a table began. */
  private boolean bracket() {
    bracket = at;
    bracketEnd = -1;
    Tags.Tag tag = Tags.mayBeTable(content, at, end) ? Tags.at(content, at, end) : null;
    if (tag == null || !tag.is("table")) {
      at++;
      return false;
    }
    depth = Math.max(0, depth + (tag.closing() ? -1 : 1));
    at = tag.end();
    return !tag.closing();
  }

  /** Where the tag ends that the last bracket begins; before the place reached if it is past. */
  private int endOfTagAround() {
    if (bracket >= 0 && bracketEnd < 0) {
      Tags.Tag tag = Tags.at(content, bracket, end);
      bracketEnd = tag == null ? bracket : tag.end();
    }
    return bracketEnd;
  }
}
