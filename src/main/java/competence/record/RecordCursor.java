package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.record.Token.Form;
import competence.record.Token.Shape;
import competence.source.SourceText;
import competence.source.Span;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a YAML or JSON file piece by piece and takes it at its word or not at all. What
 * cannot be taken so is reported and not given: a key that is given twice, is a merge key, or is no
 * scalar (each with its value), and everything beyond a depth that no record has. What is given is
 * balanced: each key has one value, each start has its end, unless the file {@linkplain #isBroken
 * broke off}.
 */
public final class RecordCursor {
  /** A level of the tree is two of its record; more are for what is nested otherwise. */
  private static final int NESTING_OF_A_LEVEL = 3;

  private static final String MERGE_KEY = "<<";

  /** A mapping or list that is open. */
  private static final class Place {
    private final @Nullable Map<String, Span> keys;
    private boolean keyNext;

    Place(Shape shape) {
      keyNext = shape == Shape.MAPPING;
      keys = keyNext ? new LinkedHashMap<>() : null;
    }
  }

  private final Tokens tokens;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Deque<Place> open = new ArrayDeque<>();
  private final int deepest;
  private int depth;
  private boolean tooDeep;

  private RecordCursor(Tokens tokens, SourceText source, Diagnostics diagnostics) {
    this.tokens = tokens;
    this.source = source;
    this.diagnostics = diagnostics;
    this.deepest =
        NESTING_OF_A_LEVEL * Math.max(diagnostics.limits().of(Limit.DEPTH), Limit.DEPTH.usual());
  }

  /** A cursor before the first piece of a YAML file. */
  public static RecordCursor yaml(SourceText source, Diagnostics diagnostics) {
    String text = Legible.yaml(source, diagnostics);
    Tokens plain = plain(List.of(text));
    Tokens tokens = plain == null ? new YamlTokens(text, diagnostics) : plain;
    return new RecordCursor(tokens, source, diagnostics);
  }

  /**
   * A cursor before the first piece of a YAML file that need not be in memory as a whole.
   *
   * @param parts its characters, as texts of whole lines; all are asked for several times
   * @param source tells lines in messages
   * @return null if the file is not plain: then it has to be read as a whole
   */
  public static @Nullable RecordCursor plainYaml(
      Iterable<String> parts, SourceText source, Diagnostics diagnostics) {
    for (String part : parts) {
      if (!Legible.isLegibleYaml(part)) {
        return null;
      }
    }
    Tokens plain = plain(parts);
    return plain == null ? null : new RecordCursor(plain, source, diagnostics);
  }

  private static @Nullable Tokens plain(Iterable<String> parts) {
    return PlainYaml.reads(parts.iterator()) ? new PlainYaml(parts.iterator()) : null;
  }

  /** A cursor before the first piece of a JSON file. */
  public static RecordCursor json(SourceText source, Diagnostics diagnostics) {
    return json(new StringReader(source.content()), source, diagnostics);
  }

  /**
   * A cursor before the first piece of a JSON file.
   *
   * @param file its characters, which nobody else reads
   * @param source tells lines in messages
   */
  public static RecordCursor json(Reader file, SourceText source, Diagnostics diagnostics) {
    return new RecordCursor(new JsonTokens(file, diagnostics), source, diagnostics);
  }

  /** Where to report what is wrong with the file. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Whether the file broke off, by an error that has been reported. */
  public boolean isBroken() {
    return tooDeep || tokens.isBroken();
  }

  /** The next piece; null at the end of the file and where it broke off. */
  public @Nullable Token next() {
    while (true) {
      Token token = fetch();
      if (token == null) {
        return null;
      }
      Place place = open.peek();
      if (token instanceof Token.End) {
        open.pop();
        return token;
      } else if (place != null && place.keyNext) {
        Token key = key(place, token);
        if (key != null) {
          return key;
        }
      } else {
        value(place, token);
        return token;
      }
    }
  }

  /** Passes over the rest of the value that begins with a piece that was given. */
  public void skip(@Nullable Token first) {
    pass(first);
    if (first instanceof Token.Start) {
      open.pop();
    }
  }

  private void value(@Nullable Place place, Token token) {
    if (place != null) {
      place.keyNext = place.keys != null;
    }
    if (token instanceof Token.Start start) {
      open.push(new Place(start.shape()));
    }
  }

  /** The key that a piece is; null if it is none, and then its value has been passed over too. */
  private Token.@Nullable Key key(Place place, Token token) {
    if (token instanceof Token.Scalar scalar && isNewKey(place, scalar)) {
      place.keyNext = false;
      return new Token.Key(scalar.text(), scalar.span());
    }
    if (token instanceof Token.Start start) {
      diagnostics.add(
          Code.REC105, start.span(), "a list or a mapping cannot be a key", "a key is a word");
    }
    pass(token);
    pass(fetch());
    return null;
  }

  private boolean isNewKey(Place place, Token.Scalar scalar) {
    if (scalar.form() == Form.BAD || place.keys == null) {
      return false;
    }
    if (scalar.form() == Form.PLAIN && scalar.text().equals(MERGE_KEY)) {
      diagnostics.add(
          Code.YAML104, scalar.span(), "\"<<\" is a merge key", "write out what it would merge");
      return false;
    }
    Span first = place.keys.putIfAbsent(scalar.text(), scalar.span());
    if (first != null) {
      diagnostics.add(
          Code.REC103,
          scalar.span(),
          "the key \"" + scalar.text() + "\" is given twice",
          "it stands in line " + source.position(first.start()).line() + " already");
    }
    return first == null;
  }

  /** Fetches what is left of a value, whatever it is, and gives none of it. */
  private void pass(@Nullable Token first) {
    int below = first instanceof Token.Start ? 1 : 0;
    while (below > 0) {
      Token token = fetch();
      if (token == null) {
        return;
      }
      below += step(token);
    }
  }

  private @Nullable Token fetch() {
    Token token = tooDeep ? null : tokens.next();
    if (token != null) {
      depth += step(token);
      if (depth > deepest && token instanceof Token.Start start) {
        tooDeep = true;
        diagnostics.add(
            Code.TREE103, start.span(), "this is nested more than " + deepest + " levels deep");
        return null;
      }
    }
    return token;
  }

  private static int step(Token token) {
    if (token instanceof Token.Start) {
      return 1;
    }
    return token instanceof Token.End ? -1 : 0;
  }
}
