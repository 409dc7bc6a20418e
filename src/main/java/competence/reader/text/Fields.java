package competence.reader.text;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a line that are not blank. A tab parts fields, except inside a raw table.
 *
 * @param fields in order, without white space at their ends
 * @param cutShort whether a raw table of the line has no end; its tabs then part fields, too
 */
record Fields(List<Field> fields, boolean cutShort) {

  /**
   * A field.
   *
   * @param raw whether it holds a raw table
   */
  record Field(Span span, boolean raw) {}

  static Fields of(String content, Span line) {
    FieldScan scan = new FieldScan(content, line, true);
    List<Field> fields = all(scan);
    return scan.isInTable()
        ? new Fields(all(new FieldScan(content, line, false)), true)
        : new Fields(fields, false);
  }

  private static List<Field> all(FieldScan scan) {
    List<Field> fields = new ArrayList<>();
    for (Field field = scan.next(); field != null; field = scan.next()) {
      fields.add(field);
    }
    return fields;
  }

  /** A span without white space at its ends. */
  static Span trim(String content, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
