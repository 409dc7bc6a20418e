package competence.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import competence.diagnostic.Diagnostics;
import competence.record.Node.Form;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a JSON file (RFC 8259, without extensions). */
final class JsonCursor extends RecordCursor {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Input input;
  private final JsonParser parser;
  private int depth;
  private boolean hasDocument;

  /** A cursor before the first token of a file; failures of the file are thrown. */
  JsonCursor(Reader file, SourceText source, Diagnostics diagnostics) {
    super(source, diagnostics);
    this.input = new Input(file, diagnostics);
    try {
      this.parser = FACTORY.createParser(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  @Nullable RecordToken read() {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      int start = offset(parser.currentTokenLocation());
      if (depth == 0 && hasDocument) {
        breakOff(SyntaxProblem.MORE_JSON, input.place(start));
        return null;
      }
      hasDocument = true;
      input.forget(start);
      return token(token, start);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      int at = location == null ? input.length() : offset(location);
      breakOff(SyntaxProblem.json(e.getOriginalMessage()), input.place(at));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordToken token(JsonToken token, int start) throws IOException {
    return switch (token) {
      case START_OBJECT -> start(true, start);
      case START_ARRAY -> start(false, start);
      case END_OBJECT, END_ARRAY -> {
        depth--;
        yield new RecordToken.End(new Span(start, start + 1));
      }
      case FIELD_NAME -> string(parser.currentName(), start);
      case VALUE_STRING -> string(parser.getText(), start);
      default ->
          new Node.Scalar(
              parser.getText(),
              Form.LITERAL,
              new Span(start, Math.min(start + parser.getTextLength(), input.length())));
    };
  }

  private RecordToken start(boolean isMapping, int start) {
    depth++;
    return new RecordToken.Start(isMapping, new Span(start, start + 1));
  }

  private Node.Scalar string(String value, int start) {
    Span span = new Span(start, closingQuote(start) + 1);
    String legal = IllegalCharacters.replaceInValue(value, span, diagnostics);
    return new Node.Scalar(legal, Form.QUOTED, span);
  }

  private int closingQuote(int openingQuote) {
    int i = openingQuote + 1;
    while (input.charAt(i) != '"') {
      i += input.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private int offset(JsonLocation location) {
    return (int) Math.max(0, Math.min(location.getCharOffset(), input.length()));
  }

  /**
   * Passes the characters of a JSON file to a parser, without {@linkplain IllegalCharacters
   * illegal} ones. It keeps only as much as it takes to find the end of a token: a file may be
   * larger than the free memory.
   */
  static final class Input extends Reader {
    private static final int BLOCK = 1 << 13;

    private final Reader in;
    private final IllegalCharacters illegal;
    private final StringBuilder kept = new StringBuilder();
    private final char[] block = new char[BLOCK];
    private int keptFrom;
    private int given;
    private int held;

    Input(Reader in, Diagnostics diagnostics) {
      this.in = in;
      this.illegal = new IllegalCharacters(diagnostics, false);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
      Objects.checkFromIndexSize(from, most, into.length);
      if (most > 0 && given == length() && !fetch()) {
        return -1;
      }
      int count = Math.min(most, length() - given);
      kept.getChars(given - keptFrom, given - keptFrom + count, into, from);
      given += count;
      return count;
    }

    /** Reads a block. Half a surrogate pair at its end waits for the other half. */
    private boolean fetch() throws IOException {
      int count = in.read(block, held, BLOCK - held);
      int end = held + Math.max(0, count);
      held = count > 0 && Character.isHighSurrogate(block[end - 1]) ? 1 : 0;
      end -= held;
      illegal.replace(block, end, length());
      kept.append(block, 0, end);
      if (held > 0) {
        block[0] = block[end];
      }
      return end > 0 || (held > 0 && fetch());
    }

    /** How many characters have been read so far. */
    int length() {
      return keptFrom + kept.length();
    }

    /** The character at an offset that has not been forgotten. */
    char charAt(int offset) {
      return kept.charAt(offset - keptFrom);
    }

    /** Allows the characters before this offset to be discarded. */
    void forget(int offset) {
      if (offset - keptFrom >= BLOCK) {
        kept.delete(0, offset - keptFrom);
        keptFrom = offset;
      }
    }

    /**
     * The span of a character, for messages; empty at the end of a line and of the input so far.
     */
    Span place(int offset) {
      int at = Math.max(keptFrom, Math.min(offset, length()));
      return IllegalCharacters.character(kept, at - keptFrom, keptFrom);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
