package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads records into memory. */
public final class NodeReader {

  /** A mapping or list that has not ended yet. */
  private static final class Open {
    private final RecordToken.Start start;
    private final List<Node> elements = new ArrayList<>();
    private final List<Node.Entry> entries = new ArrayList<>();
    private RecordToken.@Nullable Key key;

    Open(RecordToken.Start start) {
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
      return start.isMapping()
          ? new Node.Mapping(entries, start.span())
          : new Node.Sequence(elements, start.span());
    }
  }

  private NodeReader() {}

  /**
   * Reads a YAML file.
   *
   * @return null if the file is empty or its syntax is wrong, which is reported
   */
  public static @Nullable Node yaml(SourceText source, Diagnostics diagnostics) {
    return whole(RecordCursor.yaml(source, diagnostics));
  }

  /**
   * Reads a JSON file.
   *
   * @return null if the file is empty or its syntax is wrong, which is reported
   */
  public static @Nullable Node json(SourceText source, Diagnostics diagnostics) {
    return whole(RecordCursor.json(source, diagnostics));
  }

  /**
   * Reads one value.
   *
   * @param rest gives the tokens after the first
   * @param first the first token of the value
   * @return null if the tokens end too early
   */
  public static @Nullable Node value(
      Supplier<@Nullable RecordToken> rest, @Nullable RecordToken first) {
    Deque<Open> open = new ArrayDeque<>();
    for (RecordToken token = first; token != null; token = rest.get()) {
      Node complete = step(token, open);
      if (complete != null && open.isEmpty()) {
        return complete;
      } else if (complete != null) {
        open.element().add(complete);
      }
    }
    return null;
  }

  /** Takes one token; returns the value that it completes. */
  private static @Nullable Node step(RecordToken token, Deque<Open> open) {
    if (token instanceof Node.Scalar scalar) {
      return scalar;
    } else if (token instanceof RecordToken.Start start) {
      open.push(new Open(start));
    } else if (token instanceof RecordToken.Key key) {
      open.element().key = key;
    } else {
      return open.pop().close();
    }
    return null;
  }

  private static @Nullable Node whole(RecordCursor cursor) {
    Node node = value(cursor::next, cursor.next());
    // Reads to the end, so that anything after the value is reported.
    while (node != null && cursor.next() != null) {}
    if (node == null && !cursor.isBroken()) {
      cursor.diagnostics().add(Code.SRC105, Span.at(0), "there is nothing in this file");
    }
    return cursor.isBroken() ? null : node;
  }
}
