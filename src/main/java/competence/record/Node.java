package competence.record;

import competence.source.Span;
import java.util.List;

/** A value of a record in memory, for small files and small parts of large ones. */
public sealed interface Node {

  /** The position in the file; for a mapping or list, where it begins. */
  Span span();

  /** The shape, for messages: "a text", "a list", "a mapping". */
  String shape();

  /** Whether this takes the place of a value that was wrong and has been reported. */
  default boolean isReported() {
    return this instanceof Scalar scalar && scalar.form() == Form.BAD;
  }

  /** How a scalar is written. */
  enum Form {
    /** Text without quotes, in YAML. */
    PLAIN,
    /** Text in quotes, or in a YAML block. */
    QUOTED,
    /** A number, true, false or null in JSON. */
    LITERAL,
    /** Not a value, and reported as such; an alias, for example. */
    BAD
  }

  /**
   * A value without parts.
   *
   * @param text the text as written, quotes and escapes undone; {@code 1.10} stays {@code 1.10}
   * @param form how it is written
   * @param span its position, quotes included
   */
  record Scalar(String text, Form form, Span span) implements Node, RecordToken {
    /** Takes the place of a value that was wrong and has been reported. */
    static Scalar reported(Span place) {
      return new Scalar("", Form.BAD, place);
    }

    @Override
    public String shape() {
      return form == Form.LITERAL ? "the value " + text : "a text";
    }
  }

  /**
   * A list.
   *
   * @param elements its elements, in order
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
   * Keys and their values; no key occurs twice.
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
   * @param keySpan the position of the key
   * @param value its value
   */
  record Entry(String key, Span keySpan, Node value) {}
}
