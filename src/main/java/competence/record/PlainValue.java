package competence.record;

import competence.record.Token.Form;
import competence.record.Token.Shape;
import competence.source.Span;
import java.util.Collection;

/** A value of a {@link PlainYaml plain} YAML file, all of which stands in one line. */
final class PlainValue {
  private final String text;
  private final int offset;
  private final int end;
  private int at;

  /**
   * A value.
   *
   * @param text a part of the file
   * @param offset where the part begins in the file
   * @param from where the value begins
   * @param end where the line ends, spaces left out
   */
  PlainValue(String text, int offset, int from, int end) {
    this.text = text;
    this.offset = offset;
    this.at = from;
    this.end = end;
  }

  /** Adds the pieces of the value; whether there is a plain value and nothing behind it. */
  boolean read(Collection<Token> tokens) {
    return switch (text.charAt(at)) {
      case '"' -> quoted(tokens) && at == end;
      case '[' -> list(tokens) && at == end;
      default -> bare(tokens);
    };
  }

  private boolean quoted(Collection<Token> tokens) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < end && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' && (++at == end || "\"\\".indexOf(text.charAt(at)) < 0)) {
        return false;
      }
      value.append(text.charAt(at++));
    }
    boolean closed = at < end;
    at++;
    tokens.add(new Token.Scalar(value.toString(), Form.QUOTED, span(start, at)));
    return closed;
  }

  /** Texts in brackets, with a comma and a space between them. */
  private boolean list(Collection<Token> tokens) {
    tokens.add(new Token.Start(Shape.SEQUENCE, span(at, at + 1)));
    at++;
    boolean plain = true;
    if (at < end && text.charAt(at) != ']') {
      plain = element(tokens);
      while (plain && text.startsWith(", ", at)) {
        at += 2;
        plain = element(tokens);
      }
    }
    tokens.add(new Token.End());
    return plain && at < end && text.charAt(at++) == ']';
  }

  private boolean element(Collection<Token> tokens) {
    if (at < end && text.charAt(at) == '"') {
      return quoted(tokens);
    }
    int start = at;
    while (at < end && isOfElement(text.charAt(at))) {
      at++;
    }
    if (at == start || !begins(text.charAt(start)) || text.charAt(at - 1) == ' ') {
      return false;
    }
    add(start, at, tokens);
    return true;
  }

  private static boolean isOfElement(char c) {
    return Character.isLetterOrDigit(c) || " -_.’".indexOf(c) >= 0;
  }

  private boolean bare(Collection<Token> tokens) {
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == end;
      if ((c == ':' && (last || text.charAt(i + 1) == ' '))
          || (c == ' ' && text.charAt(i + 1) == '#')) {
        return false;
      }
    }
    if (!begins(text.charAt(at))) {
      return false;
    }
    add(at, end, tokens);
    return true;
  }

  /** Whether a text that begins so needs no quotes anywhere. */
  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || c == '(';
  }

  private void add(int from, int to, Collection<Token> tokens) {
    tokens.add(new Token.Scalar(text.substring(from, to), Form.PLAIN, span(from, to)));
  }

  private Span span(int from, int to) {
    return new Span(offset + from, offset + to);
  }
}
