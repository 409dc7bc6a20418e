package competence.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import competence.text.WellFormed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON with Jackson's generator, the same bytes on every platform. In all forms, characters
 * that a reader of the output would not see are escaped.
 *
 * <p>Failures of the output come as {@link UncheckedIOException}. Call {@link #finish} or {@link
 * #finishLine} at the end.
 */
public final class JsonWriter {
  private static final JsonFactory FILE = factory(false).build();
  private static final JsonFactory PAGE = factory(true).build();
  private static final JsonFactory ASCII =
      factory(false).enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private interface Step {
    void run(JsonGenerator json) throws IOException;
  }

  private final JsonGenerator json;
  private final JsonLayout layout;
  private final boolean inPage;

  private JsonWriter(JsonFactory factory, Appendable out, JsonLayout layout) {
    try {
      this.json = factory.createGenerator(new Output(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.layout = layout;
    this.inPage = factory == PAGE;
    json.setPrettyPrinter(layout);
  }

  private static JsonFactoryBuilder factory(boolean inPage) {
    return new JsonFactoryBuilder()
        .characterEscapes(new JsonEscapes(inPage))
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build());
  }

  /** For files: each value on a line of its own, indented by two spaces for each level. */
  public static JsonWriter indented(Appendable out) {
    return new JsonWriter(FILE, out, new JsonLayout(" ", true));
  }

  /** For files: no white space except a line end between two values at the top. */
  public static JsonWriter compact(Appendable out) {
    return new JsonWriter(FILE, out, new JsonLayout("", false));
  }

  /** For the data block of a page: no white space, and no tag or comment can begin in it. */
  public static JsonWriter compactInPage(Appendable out) {
    return new JsonWriter(PAGE, out, new JsonLayout("", false));
  }

  /** Lines end where {@link #line} asks for it; no tag or comment can begin in it. */
  public static JsonWriter spacedInPage(Appendable out) {
    return new JsonWriter(PAGE, out, new JsonLayout(" ", false));
  }

  /** For terminals: ASCII only; lines end where {@link #line} asks for it. */
  public static JsonWriter ascii(Appendable out) {
    return new JsonWriter(ASCII, out, new JsonLayout(" ", false));
  }

  /** Begins a new line before the next key or value, or before the closing bracket that follows. */
  public JsonWriter line() {
    return line(0);
  }

  /** Begins a new line as {@link #line()}, indented by this many spaces. */
  public JsonWriter line(int indent) {
    layout.line(indent);
    return this;
  }

  /** Opens an object in a list or at the top. */
  public JsonWriter object() {
    return run(JsonGenerator::writeStartObject);
  }

  /** Opens an object under a key. */
  public JsonWriter object(String key) {
    return key(key).object();
  }

  /** Opens a list in a list or at the top. */
  public JsonWriter list() {
    return run(JsonGenerator::writeStartArray);
  }

  /** Opens a list under a key. */
  public JsonWriter list(String key) {
    return key(key).list();
  }

  /** Closes the object or list that was opened last. */
  public JsonWriter end() {
    boolean list = json.getOutputContext().inArray();
    return run(list ? JsonGenerator::writeEndArray : JsonGenerator::writeEndObject);
  }

  /** Writes a text in a list. */
  public JsonWriter text(String value) {
    return run(out -> out.writeString(inPage ? WellFormed.mend(value) : value));
  }

  /** Writes a text under a key; nothing if there is no text. */
  public JsonWriter text(String key, @Nullable String value) {
    return value == null ? this : key(key).text(value);
  }

  /** Writes a list of texts under a key; nothing if there are none. */
  public JsonWriter texts(String key, Collection<String> values) {
    return list(key, values, this::text);
  }

  /** Writes a list under a key, each value by {@code element}; nothing if there are none. */
  public <T> JsonWriter list(String key, Collection<T> values, Consumer<T> element) {
    if (!values.isEmpty()) {
      list(key);
      values.forEach(element);
      end();
    }
    return this;
  }

  /** Writes a number in a list. */
  public JsonWriter number(int value) {
    return run(out -> out.writeNumber(value));
  }

  /** Writes a number under a key. */
  public JsonWriter number(String key, int value) {
    return key(key).number(value);
  }

  /** Writes {@code true} or {@code false} under a key. */
  public JsonWriter flag(String key, boolean value) {
    return key(key).run(out -> out.writeBoolean(value));
  }

  /** Writes {@code null} under a key. */
  public JsonWriter nothing(String key) {
    return key(key).run(JsonGenerator::writeNull);
  }

  /** Passes on what has not reached the output yet. The output stays open. */
  public void finish() {
    run(JsonGenerator::close);
  }

  /** Ends the line, and then does what {@link #finish} does. */
  public void finishLine() {
    run(out -> out.writeRaw('\n')).finish();
  }

  private JsonWriter key(String key) {
    return run(out -> out.writeFieldName(inPage ? WellFormed.mend(key) : key));
  }

  private JsonWriter run(Step step) {
    try {
      step.run(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Passes on at once what is written, so that a limit on the output takes effect. */
  private static final class Output extends Writer {
    private final Appendable out;

    Output(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      out.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void flush() {
      // Nothing is buffered.
    }

    @Override
    public void close() {
      // The output may be written to after the JSON ends.
    }
  }
}
