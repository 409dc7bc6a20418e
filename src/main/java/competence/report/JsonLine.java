package competence.report;

import competence.markup.JsonText;

/** JSON of which each object stands on a line of its own, so that differences are easy to read. */
final class JsonLine {
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /** Ends a line. */
  JsonLine line(String end) {
    out.append(end).append('\n');
    first = true;
    return this;
  }

  /** Opens an object under a key. */
  JsonLine object(String key) {
    key(key);
    out.append('{');
    first = true;
    return this;
  }

  /** Opens the next object of a list. */
  JsonLine object() {
    out.append(first ? "\n  {" : ",\n  {");
    first = true;
    return this;
  }

  /** Closes an object. */
  JsonLine end() {
    out.append('}');
    first = false;
    return this;
  }

  /** Opens a list of objects. */
  JsonLine list(String key) {
    key(key);
    out.append('[');
    first = true;
    return this;
  }

  /** Closes a list of objects. */
  JsonLine endList() {
    out.append(first ? "]" : "\n]");
    first = false;
    return this;
  }

  /** Opens a list within a line. */
  JsonLine open(String key) {
    key(key);
    out.append('[');
    first = true;
    return this;
  }

  /** Closes a list within a line. */
  JsonLine close() {
    out.append(']');
    first = false;
    return this;
  }

  /** A text under a key. */
  JsonLine text(String key, String value) {
    key(key);
    out.append(JsonText.of(value));
    return this;
  }

  /** A number under a key. */
  JsonLine number(String key, int value) {
    key(key);
    out.append(value);
    return this;
  }

  /** A number of a list. */
  JsonLine count(int value) {
    comma();
    out.append(value);
    return this;
  }

  /** Two numbers of a list that belong together. */
  JsonLine pair(int one, int other) {
    comma();
    out.append('[').append(one).append(", ").append(other).append(']');
    return this;
  }

  private void key(String key) {
    comma();
    out.append(JsonText.of(key)).append(": ");
  }

  private void comma() {
    out.append(first ? "" : ", ");
    first = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
