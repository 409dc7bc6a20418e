package competence.reader.text;

import competence.reader.html.HtmlToken;
import competence.source.Span;

/**
 * How the converter wrote the text of plain cells. The fields are the evidence; where there is
 * none, both ways of reading give the same text.
 */
enum Dialect {
  /** Entities stay entities, and inline tags stay as they were. */
  DECODE,
  /** Entities are decoded outside tags, and a space is on either side of an inline tag. */
  MARKER,
  EITHER;

  /** Weighs the evidence for the dialect of a document in the fields of its tables. */
  static final class Evidence {
    private final String content;
    private int balance;

    Evidence(String content) {
      this.content = content;
    }

    /** The dialect according to the fields so far. */
    Dialect dialect() {
      return balance > 0 ? Dialect.MARKER : balance < 0 ? Dialect.DECODE : Dialect.EITHER;
    }

    /** Adds the fields of a line, except for raw tables; one without tabs may be a paragraph. */
    void add(Span line, RowFields fields) {
      if (!TextLines.has('\t', content, line)) {
        return;
      }
      for (RowFields.Field field : fields.fields()) {
        balance += field.raw() ? 0 : of(field.span());
      }
    }

    /** Positive for evidence of {@link #MARKER}, negative for {@link #DECODE}. */
    private int of(Span field) {
      int found = 0;
      int at = field.start();
      while (at < field.end()) {
        char c = content.charAt(at);
        HtmlToken tag = c == '<' ? TextTags.at(content, at, field.end()) : null;
        if (tag != null && (TextTags.isInline(tag) || TextTags.needsHtml(tag))) {
          found += ofTag(tag, at, field);
          at = tag.end();
        } else {
          found += ofCharacter(at, field, c);
          at++;
        }
      }
      return found;
    }

    private int ofTag(HtmlToken tag, int at, Span field) {
      if (tag.is("br")) {
        return content.startsWith("/>", tag.end() - 2) ? -1 : 1;
      }
      boolean touchesBefore = !tag.closing() && at > field.start() && content.charAt(at - 1) == '(';
      boolean touchesAfter =
          tag.closing() && tag.end() < field.end() && content.charAt(tag.end()) == ')';
      return touchesBefore || touchesAfter ? -1 : 0;
    }

    private int ofCharacter(int at, Span field, char c) {
      return switch (c) {
        case '&' -> Entities.end(content, at, field.end()) < 0 ? 1 : -1;
        case '<', '>', '\u00A0' -> 1;
        case '$' -> at > field.start() && content.charAt(at - 1) == '\\' ? 1 : -1;
        case '|' -> -1;
        default -> 0;
      };
    }
  }
}
