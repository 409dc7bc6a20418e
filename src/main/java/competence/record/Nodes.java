package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Token.Shape;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records into memory. */
public final class Nodes {

  /** A mapping or list whose end has not come yet. */
  private static final class Open {
    private final Token.Start start;
    private final List<Node> elements = new ArrayList<>();
    private final List<Node.Entry> entries = new ArrayList<>();
    private Token.@Nullable Key key;

    Open(Token.Start start) {
      this.start = start;
    }

    void add(Node value) {
      if (key != null) {
        entries.add(new Node.Entry(key.name(), key.span(), value));
      } else {
        elements.add(value);
      }
    }

    Node close() {
      return start.shape() == Shape.MAPPING
          ? new Node.Mapping(entries, start.span())
          : new Node.Sequence(elements, start.span());
    }
  }

  private Nodes() {}

  /**
   * Reads a YAML file.
   *
   * @return null if there is nothing in it or its syntax is wrong, which the diagnostics then tell
   */
  public static @Nullable Node yaml(SourceText source, Diagnostics diagnostics) {
    return whole(RecordCursor.yaml(source, diagnostics));
  }

  /**
   * Reads a JSON file.
   *
   * @return null if there is nothing in it or its syntax is wrong, which the diagnostics then tell
   */
  public static @Nullable Node json(SourceText source, Diagnostics diagnostics) {
    return whole(RecordCursor.json(source, diagnostics));
  }

  /**
   * Reads one value.
   *
   * @param cursor stands behind the piece
   * @param first the piece that the value begins with
   * @return null if the file broke off
   */
  public static @Nullable Node value(RecordCursor cursor, @Nullable Token first) {
    Deque<Open> open = new ArrayDeque<>();
    for (Token token = first; token != null; token = cursor.next()) {
      Node done = step(token, open);
      if (done != null && open.isEmpty()) {
        return done;
      } else if (done != null) {
        open.element().add(done);
      }
    }
    return null;
  }

  /** Takes one piece; gives the value that is whole with it. */
  private static @Nullable Node step(Token token, Deque<Open> open) {
    if (token instanceof Token.Scalar scalar) {
      return new Node.Scalar(scalar.text(), scalar.form(), scalar.span());
    } else if (token instanceof Token.Start start) {
      open.push(new Open(start));
    } else if (token instanceof Token.Key key) {
      open.element().key = key;
    } else {
      return open.pop().close();
    }
    return null;
  }

  private static @Nullable Node whole(RecordCursor cursor) {
    Node node = value(cursor, cursor.next());
    // What stands behind the value is read as well, so that it is judged.
    while (node != null && cursor.next() != null) {}
    if (node == null && !cursor.isBroken()) {
      cursor.diagnostics().add(Code.SRC105, Span.at(0), "there is nothing in this file");
    }
    return cursor.isBroken() ? null : node;
  }
}
