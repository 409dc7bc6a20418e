package competence.markup;

import java.util.ArrayList;
import java.util.List;

/** A text with placeholders, {@code {{name}}}. Braces without closing ones are text. */
public final class Template {
  /**
   * A part of a template.
   *
   * @param text the text, or the name of the placeholder
   * @param isPlaceholder whether it is a placeholder
   */
  public record Part(String text, boolean isPlaceholder) {}

  private final List<Part> parts = new ArrayList<>();

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

  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The names of the placeholders in their order. */
  public List<String> placeholders() {
    return parts.stream().filter(Part::isPlaceholder).map(Part::text).toList();
  }
}
