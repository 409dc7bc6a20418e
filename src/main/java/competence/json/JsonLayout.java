package competence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Writes the white space of one JSON text, and the punctuation around it. */
final class JsonLayout extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int INDENT = 2;
  private static final int NONE = -1;

  private final String space;
  private final boolean indented;
  private int line = NONE;

  /**
   * The layout of one JSON text.
   *
   * @param space what follows a colon, and a comma where no line ends
   * @param indented whether a line ends after each bracket and comma
   */
  JsonLayout(String space, boolean indented) {
    super("\n");
    this.space = space;
    this.indented = indented;
  }

  /** Puts a line end and this many spaces before the next key, value or bracket that closes. */
  void line(int indent) {
    line = indent;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    endLine("", 0, json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    endLine("", 0, json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
    json.writeRaw(space);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    endLine(space, 0, json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    endLine(space, 0, json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close('}', entries, json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    close(']', values, json);
  }

  private void close(char bracket, int entries, JsonGenerator json) throws IOException {
    if (entries > 0) {
      endLine("", 1, json);
    }
    line = NONE;
    json.writeRaw(bracket);
  }

  private void endLine(String otherwise, int outdent, JsonGenerator json) throws IOException {
    int depth = json.getOutputContext().getNestingDepth() - outdent;
    int indent = indented ? depth * INDENT : line;
    line = NONE;
    json.writeRaw(indent == NONE ? otherwise : "\n");
    for (int i = 0; i < indent; i++) {
      json.writeRaw(' ');
    }
  }
}
