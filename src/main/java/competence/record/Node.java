package competence.record;

import competence.source.Span;
import java.util.List;

/** A record in memory, for small files and small parts of large ones. */
public sealed interface Node {

  /** Where it stands; for a mapping or list, where it begins. */
  Span span();

  /** What it is, for messages: "a text", "a list", "a mapping". */
  String shape();

  /**
   * A value without parts.
   *
   * @param text the text as it was written, quotes and escapes undone
   * @param form how it was written
   * @param span where it stands, quotes included
   */
  record Scalar(String text, Token.Form form, Span span) implements Node {
    @Override
    public String shape() {
      return form == Token.Form.LITERAL ? "the value " + text : "a text";
    }
  }

  /**
   * A list.
   *
   * @param elements what is in it, in order
   * @param span where it begins
   */
  record Sequence(List<Node> elements, Span span) implements Node {
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public String shape() {
      return "a list";
    }
  }

  /**
   * Keys and their values; no key is there twice.
   *
   * @param entries in the order of the file
   * @param span where it begins
   */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String shape() {
      return "a mapping";
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key as text
   * @param keySpan where the key stands
   * @param value its value
   */
  record Entry(String key, Span keySpan, Node value) {}
}
