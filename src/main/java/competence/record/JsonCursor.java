package competence.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import competence.diagnostic.Diagnostics;
import competence.record.Node.Form;
import competence.record.RecordToken.Shape;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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

  private final JsonInput input;
  private final JsonParser parser;
  private int depth;
  private boolean hasDocument;

  /** A cursor before the first token of a file; failures of the file are thrown. */
  JsonCursor(Reader file, SourceText source, Diagnostics diagnostics) {
    super(source, diagnostics);
    this.input = new JsonInput(file, diagnostics);
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
      case START_OBJECT -> start(Shape.MAPPING, start);
      case START_ARRAY -> start(Shape.SEQUENCE, start);
      case END_OBJECT, END_ARRAY -> {
        depth--;
        yield new RecordToken.End();
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

  private RecordToken start(Shape shape, int start) {
    depth++;
    return new RecordToken.Start(shape, new Span(start, start + 1));
  }

  private Node.Scalar string(String value, int start) {
    Span span = new Span(start, closingQuote(start) + 1);
    String legal = IllegalCharacters.replaceInValue(value, span, diagnostics());
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
}
