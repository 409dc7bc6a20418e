package competence.markup;

import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON of which each object stands on a line of its own, so that differences are easy to read. */
public final class JsonLine {
  private final Appendable out;
  private boolean first = true;

  /** JSON that goes to {@code out}; its failures come as {@link UncheckedIOException}. */
  public JsonLine(Appendable out) {
    this.out = out;
  }

  /** Ends a line. */
  public JsonLine line(String end) {
    put(end).put("\n");
    first = true;
    return this;
  }

  /** Opens an object under a key. */
  public JsonLine object(String key) {
    key(key);
    put("{");
    first = true;
    return this;
  }

  /** Opens the next object of a list. */
  public JsonLine object() {
    put(first ? "\n  {" : ",\n  {");
    first = true;
    return this;
  }

  /** Closes an object. */
  public JsonLine end() {
    put("}");
    first = false;
    return this;
  }

  /** Opens a list of objects. */
  public JsonLine list(String key) {
    key(key);
    put("[");
    first = true;
    return this;
  }

  /** Closes a list of objects. */
  public JsonLine endList() {
    put(first ? "]" : "\n]");
    first = false;
    return this;
  }

  /** Opens a list within a line. */
  public JsonLine open(String key) {
    key(key);
    put("[");
    first = true;
    return this;
  }

  /** Closes a list within a line. */
  public JsonLine close() {
    put("]");
    first = false;
    return this;
  }

  /** A text under a key. */
  public JsonLine text(String key, String value) {
    key(key);
    put(JsonText.of(value));
    return this;
  }

  /** A number under a key. */
  public JsonLine number(String key, int value) {
    key(key);
    put(Integer.toString(value));
    return this;
  }

  /** A number of a list. */
  public JsonLine count(int value) {
    comma();
    put(Integer.toString(value));
    return this;
  }

  /** A text of a list. */
  public JsonLine word(String value) {
    comma();
    put(JsonText.of(value));
    return this;
  }

  /** Two texts of a list that belong together. */
  public JsonLine words(String one, String other) {
    comma();
    put("[" + JsonText.of(one) + ", " + JsonText.of(other) + "]");
    return this;
  }

  /** Two numbers of a list that belong together. */
  public JsonLine pair(int one, int other) {
    comma();
    put("[" + one + ", " + other + "]");
    return this;
  }

  private void key(String key) {
    comma();
    put(JsonText.of(key)).put(": ");
  }

  private void comma() {
    put(first ? "" : ", ");
    first = false;
  }

  private JsonLine put(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
