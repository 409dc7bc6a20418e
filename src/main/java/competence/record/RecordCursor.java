package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.record.Node.Form;
import competence.source.SourceText;
import competence.source.Span;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a YAML or JSON file token by token. It reports and skips what is not clear: a key
 * that occurs twice, is a merge key, or is not a scalar (each with its value), and everything below
 * a depth that no record has. The tokens are balanced: each key has one value, and each start has
 * its end, unless the file {@linkplain #isBroken broke off}.
 */
public abstract sealed class RecordCursor permits YamlCursor, JsonCursor {
  /** A level of the tree is two of its record; one more is for other nesting. */
  private static final int NESTING_OF_A_LEVEL = 3;

  private static final String MERGE_KEY = "<<";

  /** A mapping or list that is open. */
  private static final class Open {
    private final @Nullable Map<String, Span> keys;
    private boolean keyNext;

    Open(boolean isMapping) {
      keyNext = isMapping;
      keys = isMapping ? new LinkedHashMap<>() : null;
    }
  }

  private final SourceText source;
  final Diagnostics diagnostics;
  private final Deque<Open> open = new ArrayDeque<>();
  private final int deepest;
  private int depth;
  private boolean ended;
  private boolean broken;

  RecordCursor(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.deepest =
        NESTING_OF_A_LEVEL * Math.max(diagnostics.limits().of(Limit.DEPTH), Limit.DEPTH.usual());
  }

  /** A cursor before the first token of a YAML file. */
  public static RecordCursor yaml(SourceText source, Diagnostics diagnostics) {
    return new YamlCursor(source, diagnostics);
  }

  /** A cursor before the first token of a JSON file. */
  public static RecordCursor json(SourceText source, Diagnostics diagnostics) {
    return json(new StringReader(source.content()), source, diagnostics);
  }

  /**
   * A cursor before the first token of a JSON file that need not be in memory as a whole.
   *
   * @param file its characters; only the cursor reads them
   * @param source gives lines for messages
   */
  public static RecordCursor json(Reader file, SourceText source, Diagnostics diagnostics) {
    return new JsonCursor(file, source, diagnostics);
  }

  /**
   * The next token as the format has it. Keys come as scalars, since not every syntax distinguishes
   * them.
   *
   * @return null at the end, and after a syntax error, which is reported by {@link #breakOff}
   */
  abstract @Nullable RecordToken read();

  /** Reports a syntax error; nothing after it is read. */
  final void breakOff(SyntaxProblem problem, Span span) {
    breakOff(Code.REC101, span, problem.message(), problem.help());
  }

  /** Reports an error; nothing after it is read. */
  public final void breakOff(Code code, Span span, String message, @Nullable String help) {
    broken = true;
    ended = true;
    diagnostics.add(code, span, message, help);
  }

  /** Receives the problems of the file. */
  public final Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Whether an error that was reported ended the file early. */
  public final boolean isBroken() {
    return broken;
  }

  /** The next token; null at the end of the file and where it broke off. */
  public final @Nullable RecordToken next() {
    while (true) {
      RecordToken token = fetch();
      if (token == null) {
        return null;
      }
      Open innermost = open.peek();
      if (token instanceof RecordToken.End) {
        open.pop();
        return token;
      } else if (innermost != null && innermost.keyNext) {
        RecordToken key = key(innermost, token);
        if (key != null) {
          return key;
        }
      } else {
        value(innermost, token);
        return token;
      }
    }
  }

  /** Skips the rest of the value that begins with the token that came last. */
  public final void skip(@Nullable RecordToken first) {
    pass(first);
    if (first instanceof RecordToken.Start) {
      open.pop();
    }
  }

  private void value(@Nullable Open innermost, RecordToken token) {
    if (innermost != null) {
      innermost.keyNext = innermost.keys != null;
    }
    if (token instanceof RecordToken.Start start) {
      open.push(new Open(start.isMapping()));
    }
  }

  /** The token as a key; null if it cannot be one. Then its value has been skipped too. */
  private RecordToken.@Nullable Key key(Open innermost, RecordToken token) {
    if (token instanceof Node.Scalar scalar && isNewKey(innermost, scalar)) {
      innermost.keyNext = false;
      return new RecordToken.Key(scalar.text(), scalar.span());
    }
    if (token instanceof RecordToken.Start) {
      diagnostics.add(
          Code.REC105, token.span(), "a list or a mapping cannot be a key", "a key is a word");
    }
    pass(token);
    pass(fetch());
    return null;
  }

  private boolean isNewKey(Open innermost, Node.Scalar scalar) {
    if (scalar.isReported() || innermost.keys == null) {
      return false;
    }
    if (scalar.form() == Form.PLAIN && scalar.text().equals(MERGE_KEY)) {
      diagnostics.add(
          Code.YAML104, scalar.span(), "\"<<\" is a merge key", "write out what it would merge");
      return false;
    }
    Span first = innermost.keys.putIfAbsent(scalar.text(), scalar.span());
    if (first != null) {
      diagnostics.add(
          Code.REC103,
          scalar.span(),
          "the key \"" + scalar.text() + "\" is given twice",
          "the first is in line " + source.position(first.start()).line());
    }
    return first == null;
  }

  /** Fetches the rest of a value, whatever it is, and discards it. */
  private void pass(@Nullable RecordToken first) {
    int outside = first instanceof RecordToken.Start ? depth - 1 : depth;
    while (depth > outside && fetch() != null) {}
  }

  private @Nullable RecordToken fetch() {
    RecordToken token = ended ? null : read();
    ended = token == null;
    if (token instanceof RecordToken.End) {
      depth--;
    } else if (token instanceof RecordToken.Start && ++depth > deepest) {
      String message = "this is nested more than " + deepest + " levels deep";
      breakOff(Code.TREE103, token.span(), message, null);
      return null;
    }
    return token;
  }
}
