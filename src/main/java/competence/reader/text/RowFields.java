package competence.reader.text;

import competence.reader.html.HtmlToken;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a line that are not blank. A tab separates fields, except inside a raw table or a
 * tag.
 *
 * @param fields in order, without white space at their ends
 * @param cutShort whether a raw table of the line has no end; every tab then separates fields
 */
record RowFields(List<Field> fields, boolean cutShort) {

  /** A field; it is raw if it holds a raw table. */
  record Field(Span span, boolean raw) {}

  static RowFields of(String content, Span line) {
    Scan scan = new Scan(content, line, true);
    List<Field> fields = scan.fields();
    return scan.depth > 0
        ? new RowFields(new Scan(content, line, false).fields(), true)
        : new RowFields(fields, false);
  }

  private static final class Scan {
    private final String content;
    private final int end;
    private final boolean tags;
    private int at;
    private int depth;
    private boolean raw;

    /** Begins at the start of a line; {@code tags} and raw tables may keep their tabs. */
    Scan(String content, Span line, boolean tags) {
      this.content = content;
      this.at = line.start();
      this.end = line.end();
      this.tags = tags;
    }

    List<Field> fields() {
      List<Field> fields = new ArrayList<>();
      while (at <= end) {
        at = WhiteSpace.skip(content, at, end); // An empty cell is only a tab; a row may have many.
        int start = at;
        skipField();
        Span field = WhiteSpace.trim(content, new Span(start, at));
        at++;
        if (!EchoText.isBlank(content, field)) {
          fields.add(new Field(field, raw));
        }
      }
      return fields;
    }

    /** Moves on to the tab that ends a field, or to the end of the line. */
    private void skipField() {
      raw = false;
      int here = at;
      while (here < end && (depth > 0 || content.charAt(here) != '\t')) {
        boolean bracket = tags && content.charAt(here) == '<';
        HtmlToken tag = bracket ? TextTags.at(content, here, end) : null;
        here = tag == null ? here + 1 : tag.end();
        if (tag != null && tag.is("table")) {
          depth = Math.max(0, depth + (tag.closing() ? -1 : 1));
          raw |= !tag.closing();
        }
      }
      at = here;
    }
  }
}
