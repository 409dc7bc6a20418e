package competence.cli;

import java.util.List;

/**
 * The help of the program as a whole. It stands as {@link Manual} would show it, which a test holds
 * against it, and is there much sooner.
 */
final class Overview {
  private static final int MARGIN = 3;

  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private Overview(boolean colour) {
    this.colour = colour;
  }

  /** The help. */
  static String text(boolean colour) {
    return new Overview(colour).text();
  }

  private String text() {
    out.append("Usage: ").append(bold(Root.NAME));
    out.append(" [").append(yellow("-hV")).append("] [COMMAND]\n");
    lines(Root.PURPOSE);
    for (Option option : Root.OPTIONS) {
      option(option);
    }
    out.append("Commands:\n");
    int width = longest(Commands.names()) + MARGIN - 1;
    for (Command command : Commands.ALL) {
      out.append("  ").append(bold(command.name()));
      out.append(" ".repeat(width - command.name().length()))
          .append(command.purpose())
          .append('\n');
    }
    lines(Root.NOTES);
    return out.toString();
  }

  private static int longest(List<String> names) {
    int longest = 0;
    for (String name : names) {
      longest = Math.max(longest, name.length());
    }
    return longest;
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private void option(Option option) {
    int width = Root.VERSION.name().length() + MARGIN;
    out.append("  ").append(yellow(option.names().get(0))).append(", ");
    out.append(yellow(option.name())).append(" ".repeat(width - option.name().length()));
    out.append(option.description()).append('\n');
  }

  private String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[21m\u001B[0m" : text;
  }

  private String yellow(String text) {
    return colour ? "\u001B[33m" + text + "\u001B[39m\u001B[0m" : text;
  }
}
