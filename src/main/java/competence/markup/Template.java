package competence.markup;

import java.util.ArrayList;
import java.util.List;

/** A text with placeholders, {@code {{name}}}; braces that nothing closes are text. */
public final class Template {
  /** A stretch of the text, or the name of a placeholder. */
  private record Part(String text, boolean placeholder) {}

  /** Is told of the parts in their order. */
  public interface Filler {
    /** A stretch that stands as it is. */
    void literal(String text);

    /** A placeholder that is to be filled now. */
    void placeholder(String name);
  }

  private final List<Part> parts = new ArrayList<>();

  /** A template of a text. */
  public Template(String text) {
    int at = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
      int close = text.indexOf("}}", open);
      if (close < 0) {
        break;
      }
      parts.add(new Part(text.substring(at, open), false));
      parts.add(new Part(text.substring(open + 2, close), true));
      at = close + 2;
    }
    parts.add(new Part(text.substring(at), false));
  }

  /** The names of the placeholders, in their order. */
  public List<String> placeholders() {
    return parts.stream().filter(Part::placeholder).map(Part::text).toList();
  }

  /** Hands the parts over, from first to last. */
  public void fill(Filler filler) {
    for (Part part : parts) {
      if (part.placeholder()) {
        filler.placeholder(part.text());
      } else {
        filler.literal(part.text());
      }
    }
  }
}
