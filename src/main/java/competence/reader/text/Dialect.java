package competence.reader.text;

import competence.source.Span;
import java.util.List;

/**
 * How the converter wrote the text of plain cells. The fields themselves tell; where nothing tells,
 * both ways of reading give the same text.
 */
enum Dialect {
  /** Entities stay entities, and inline tags stay as they were. */
  DECODE,
  /** Entities are decoded outside tags, and a space stands on either side of an inline tag. */
  MARKER,
  /** Nothing in the document tells. */
  EITHER;

  static Dialect of(String content, List<Span> lines) {
    int balance = 0;
    for (Span line : lines) {
      if (mayTell(content, line)) {
        for (Fields.Field field : Fields.of(content, line).fields()) {
          balance += field.raw() ? 0 : evidence(content, field.span());
        }
      }
    }
    return balance > 0 ? MARKER : balance < 0 ? DECODE : EITHER;
  }

  /** Whether a line has fields, and a character that is evidence in any of them. */
  private static boolean mayTell(String content, Span line) {
    boolean tab = false;
    boolean telling = false;
    for (int i = line.start(); i < line.end() && !(tab && telling); i++) {
      char c = content.charAt(i);
      tab |= c == '\t';
      telling |= isTelling(c);
    }
    return tab && telling;
  }

  private static boolean isTelling(char c) {
    return c < 'A' ? c == '&' || c == '<' || c == '>' || c == '$' : c == '|' || c == '\u00A0';
  }

  /** Positive for what only the one writes, negative for what only the other does. */
  private static int evidence(String content, Span field) {
    int balance = 0;
    int at = field.start();
    while (at < field.end()) {
      char c = content.charAt(at);
      Tags.Tag tag = c == '<' ? Tags.at(content, at, field.end()) : null;
      if (tag != null && (tag.isInline() || tag.needsHtml())) {
        balance += ofTag(content, tag, at, field);
        at = tag.end();
      } else {
        balance += ofCharacter(content, at, field, c);
        at++;
      }
    }
    return balance;
  }

  private static int ofTag(String content, Tags.Tag tag, int at, Span field) {
    if (tag.is("br")) {
      return content.startsWith("/>", tag.end() - 2) ? -1 : 1;
    }
    boolean touchesBefore = !tag.closing() && at > field.start() && content.charAt(at - 1) == '(';
    boolean touchesAfter =
        tag.closing() && tag.end() < field.end() && content.charAt(tag.end()) == ')';
    return touchesBefore || touchesAfter ? -1 : 0;
  }

  private static int ofCharacter(String content, int at, Span field, char c) {
    return switch (c) {
      case '&' -> Entities.end(content, at, field.end()) < 0 ? 1 : -1;
      case '<', '>', '\u00A0' -> 1;
      case '$' -> at > field.start() && content.charAt(at - 1) == '\\' ? 1 : -1;
      case '|' -> -1;
      default -> 0;
    };
  }
}
