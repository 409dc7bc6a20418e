package competence.diagnostic;

/**
 * Writes JSON in pure ASCII, so that it passes through any terminal, pipe and locale. It is for
 * findings alone, which are flat; commas are its own business.
 */
final class AsciiJson {
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /** Opens an object or a list that stands by itself. */
  AsciiJson open(char bracket) {
    comma();
    out.append(bracket);
    first = true;
    return this;
  }

  /** Opens an object or a list under a key. */
  AsciiJson open(String key, char bracket) {
    key(key);
    out.append(bracket);
    first = true;
    return this;
  }

  /** Closes what was opened last. */
  AsciiJson close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  /** A text under a key. */
  AsciiJson text(String key, String value) {
    key(key);
    string(value);
    return this;
  }

  /** A number under a key. */
  AsciiJson number(String key, int value) {
    key(key);
    out.append(value);
    return this;
  }

  /** A line end, for people and line-wise tools. */
  AsciiJson newLine() {
    if (!first) {
      out.append(',');
      first = true;
    }
    out.append('\n');
    return this;
  }

  /** A line end before a bracket is closed. */
  AsciiJson lastLine() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void key(String key) {
    comma();
    string(key);
    out.append(": ");
  }

  private void comma() {
    if (!first) {
      out.append(", ");
    }
    first = false;
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7F) {
        out.append(c);
      } else {
        escape(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789abcdef".charAt((c >> shift) & 0xF));
    }
  }
}
