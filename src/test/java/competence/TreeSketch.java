package competence;

import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import org.jspecify.annotations.Nullable;

/** A tree as people write one down: a line for each item, with its details in braces. */
public final class TreeSketch {
  private TreeSketch() {}

  /** The title, the description, the levels and the items of a framework. */
  public static String of(Framework framework) {
    StringBuilder out = new StringBuilder();
    out.append("Title: ").append(Inline.plain(framework.title())).append('\n');
    if (framework.facts().description() != null) {
      out.append("Description: ").append(framework.facts().description()).append('\n');
    }
    framework
        .facts()
        .levels()
        .forEach(level -> out.append("Level: " + level.id() + " = " + level.title() + '\n'));
    Walk.over(framework.items(), (item, depth) -> line(item, depth, out));
    return out.toString();
  }

  private static void line(Item item, int depth, StringBuilder out) {
    out.append("  ".repeat(depth - 1)).append(item.kind().word()).append(": ");
    out.append(Inline.plain(item.text()));
    field("code", item.code(), out);
    field("level", item.levels().isEmpty() ? null : String.join(", ", item.levels()), out);
    field("type", item.type(), out);
    item.properties().forEach((name, value) -> field(name, value, out));
    field("note", item.note(), out);
    out.append('\n');
  }

  private static void field(String name, @Nullable Object value, StringBuilder out) {
    if (value != null) {
      out.append("  {").append(name).append(": ").append(value).append('}');
    }
  }
}
