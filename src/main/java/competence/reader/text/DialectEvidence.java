package competence.reader.text;

import competence.source.Span;

/** Finds out which dialect a document is written in, from the fields of its tables. */
final class DialectEvidence {
  private final String content;
  private int balance;

  DialectEvidence(String content) {
    this.content = content;
  }

  /** What all fields so far tell. */
  Dialect dialect() {
    return balance > 0 ? Dialect.MARKER : balance < 0 ? Dialect.DECODE : Dialect.EITHER;
  }

  /**
   * Adds what a line tells. A line without tabs tells nothing: what stands there may be a
   * paragraph.
   *
   * @param found what its fields without raw tables tell
   */
  void add(Span line, int found) {
    if (found != 0 && Lines.has('\t', content, line)) {
      balance += found;
    }
  }

  /** Adds what the fields of a line tell. */
  void add(Span line, Fields fields) {
    int found = 0;
    for (Fields.Field field : fields.fields()) {
      found += field.raw() ? 0 : of(field.span());
    }
    add(line, found);
  }

  /** Positive for what only the one writes, negative for what only the other does. */
  int of(Span field) {
    int found = 0;
    int at = field.start();
    while (at < field.end()) {
      char c = content.charAt(at);
      if (!isTelling(c)) {
        at++;
        continue;
      }
      Tags.Tag tag = c == '<' ? Tags.at(content, at, field.end()) : null;
      if (tag != null && (tag.isInline() || tag.needsHtml())) {
        found += ofTag(tag, at, field);
        at = tag.end();
      } else {
        found += ofCharacter(at, field, c);
        at++;
      }
    }
    return found;
  }

  /** Whether a character may tell something; nearly none does. */
  private static boolean isTelling(char c) {
    return c < 'A' ? c == '&' || c == '<' || c == '>' || c == '$' : c == '|' || c == '\u00A0';
  }

  private int ofTag(Tags.Tag tag, int at, Span field) {
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
