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
    List<Field> fields = new ArrayList<>();
    return split(content, line, true, fields)
        ? new Fields(fields, false)
        : new Fields(splitEverywhere(content, line), true);
  }

  private static List<Field> splitEverywhere(String content, Span line) {
    List<Field> fields = new ArrayList<>();
    split(content, line, false, fields);
    return fields;
  }

  /** False if a raw table has no end. */
  private static boolean split(String content, Span line, boolean tables, List<Field> out) {
    int start = line.start();
    int depth = 0;
    boolean raw = false;
    int at = line.start();
    while (at < line.end()) {
      char c = content.charAt(at);
      Tags.Tag tag = tables && c == '<' ? Tags.at(content, at, line.end()) : null;
      if (tag != null && tag.is("table")) {
        depth = Math.max(0, depth + (tag.closing() ? -1 : 1));
        raw |= !tag.closing();
      } else if (c == '\t' && depth == 0) {
        add(content, new Span(start, at), raw, out);
        start = at + 1;
        raw = false;
      }
      at = tag == null ? at + 1 : tag.end();
    }
    add(content, new Span(start, line.end()), raw, out);
    return depth == 0;
  }

  private static void add(String content, Span span, boolean raw, List<Field> out) {
    Span trimmed = trim(content, span);
    if (!EchoReader.isBlank(content, trimmed)) {
      out.add(new Field(trimmed, raw));
    }
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
