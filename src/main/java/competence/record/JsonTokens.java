package competence.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Token.Form;
import competence.record.Token.Shape;
import competence.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The pieces of a JSON file (RFC 8259, nothing beyond it). */
final class JsonTokens implements Tokens {
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

  private static final Problem MORE =
      new Problem("", "there is more after the end of the document", null);

  private final JsonText text;
  private final JsonParser parser;
  private final Diagnostics diagnostics;
  private int depth;
  private boolean hasDocument;
  private boolean ended;
  private boolean broken;

  /**
   * The pieces of a file.
   *
   * @param file its characters; what it throws is thrown on
   */
  JsonTokens(Reader file, Diagnostics diagnostics) {
    this.text = new JsonText(file, diagnostics);
    this.diagnostics = diagnostics;
    try {
      this.parser = FACTORY.createParser(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isBroken() {
    return broken;
  }

  @Override
  public @Nullable Token next() {
    if (ended) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        ended = true;
        return null;
      }
      return depth == 0 && hasDocument ? second() : token(token);
    } catch (JsonProcessingException e) {
      return broken(place(e.getLocation()), JsonProblem.of(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Token token(JsonToken token) throws IOException {
    hasDocument = true;
    int start = offset(parser.currentTokenLocation());
    text.forget(start);
    return switch (token) {
      case START_OBJECT -> start(Shape.MAPPING, start);
      case START_ARRAY -> start(Shape.SEQUENCE, start);
      case END_OBJECT, END_ARRAY -> {
        depth--;
        yield new Token.End();
      }
      case FIELD_NAME -> string(parser.currentName(), start);
      case VALUE_STRING -> string(parser.getText(), start);
      default ->
          new Token.Scalar(
              parser.getText(),
              Form.LITERAL,
              new Span(start, Math.min(start + parser.getTextLength(), text.length())));
    };
  }

  private Token start(Shape shape, int start) {
    depth++;
    return new Token.Start(shape, new Span(start, start + 1));
  }

  private Token string(String value, int start) {
    Span span = new Span(start, closingQuote(start) + 1);
    return new Token.Scalar(Legible.value(value, span, diagnostics), Form.QUOTED, span);
  }

  private int closingQuote(int openingQuote) {
    int i = openingQuote + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private @Nullable Token second() {
    int start = offset(parser.currentTokenLocation());
    return broken(start, MORE);
  }

  private @Nullable Token broken(int at, Problem problem) {
    broken = true;
    ended = true;
    diagnostics.add(Code.REC101, text.place(at), problem.message(), problem.help());
    return null;
  }

  private int place(@Nullable JsonLocation location) {
    return location == null ? text.length() : offset(location);
  }

  private int offset(JsonLocation location) {
    return (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
  }
}
