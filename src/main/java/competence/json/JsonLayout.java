package competence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Writes the white space of one JSON text, and the punctuation around it. */
final class JsonLayout implements PrettyPrinter {
  private static final int INDENT = 2;
  private static final int NONE = -1;

  private final String space;
  private final boolean indented;
  private int depth;
  private int line = NONE;

  /**
   * The layout of one JSON text.
   *
   * @param space what follows a colon, and a comma where no line ends
   * @param indented whether a line ends after each bracket and comma
   */
  JsonLayout(String space, boolean indented) {
    this.space = space;
    this.indented = indented;
  }

  /** Puts a line end and this many spaces before the next key, value or bracket that closes. */
  void line(int indent) {
    line = indent;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open('{', json);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open('[', json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    endLine("", json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    endLine("", json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
    json.writeRaw(space);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    endLine(space, json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    endLine(space, json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close('}', entries, json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    close(']', values, json);
  }

  private void open(char bracket, JsonGenerator json) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(char bracket, int entries, JsonGenerator json) throws IOException {
    depth--;
    if (entries > 0) {
      endLine("", json);
    }
    line = NONE;
    json.writeRaw(bracket);
  }

  private void endLine(String otherwise, JsonGenerator json) throws IOException {
    int indent = indented ? depth * INDENT : line;
    line = NONE;
    if (indent == NONE) {
      json.writeRaw(otherwise);
      return;
    }
    json.writeRaw('\n');
    for (int i = 0; i < indent; i++) {
      json.writeRaw(' ');
    }
  }
}
