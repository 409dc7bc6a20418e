package competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random page of nested tables with its true tree, in the style of the UCL CORE family: a title,
 * sections, headings, and tables that have the children of stems in one of the common layouts. The
 * same seed gives the same page.
 */
final class RandomDocument {
  private static final List<String> VERBS =
      List.of("adjust", "clean", "fit", "grease", "inspect", "replace", "straighten", "true");
  private static final List<String> THINGS =
      List.of("a chain", "the brakes", "spokes", "a saddle", "both wheels", "the gear cable");
  private static final List<String> TAILS =
      List.of("", " by hand", " (e.g. after rain)", " before a ride", " as the owner asks");
  private static final List<String> SPECIAL =
      List.of(
          " for R&amp;D|for R&D",
          " under &lt; 5 bar|under < 5 bar",
          " in the caf\u00e9|in the caf\u00e9",
          " with &quot;care&quot;|with \"care\"",
          " <i>and</i> test|and test",
          " (<b>twice</b>)|(twice)",
          "<br/>in turn|in turn",
          " of 2&nbsp;&times;&nbsp;4 mm|of 2 \u00d7 4 mm");

  private final Random random;
  private final StringBuilder html = new StringBuilder();
  private final List<String> lines = new ArrayList<>();

  private record Node(String html, String plain, String code, List<Node> below) {}

  private RandomDocument(long seed) {
    random = new Random(seed);
  }

  static RandomDocument of(long seed) {
    RandomDocument document = new RandomDocument(seed);
    document.write();
    return document;
  }

  String html() {
    return html.toString();
  }

  /** The true tree, in the form of {@link TreeLines}. */
  List<String> lines() {
    return lines;
  }

  private void write() {
    heading(1, 0, "title", "Ability to keep " + pick(THINGS));
    if (random.nextInt(4) == 0) {
      tables(1);
    }
    for (String section : List.of("Knowledge", "Application")) {
      heading(2, 1, "heading", section);
      tables(2);
      for (int i = random.nextInt(3); i > 0; i--) {
        heading(3, 2, "heading", "Ability to " + pick(VERBS) + " " + pick(THINGS));
        tables(3);
      }
    }
  }

  private void heading(int level, int depth, String kind, String text) {
    html.append("<h" + level + ">" + text + "</h" + level + ">\n");
    lines.add(TreeLines.line(depth, kind, text));
  }

  private void tables(int depth) {
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      List<Node> nodes = nodes(1 + random.nextInt(5), true);
      html.append(table(nodes, true)).append('\n');
      nodes.forEach(node -> addLines(node, depth));
    }
  }

  private void addLines(Node node, int depth) {
    String label = node.code().isEmpty() ? "" : node.code() + " | ";
    lines.add(TreeLines.line(depth, "statement", label + node.plain()));
    node.below().forEach(child -> addLines(child, depth + 1));
  }

  private List<Node> nodes(int depth, boolean top) {
    List<Node> nodes = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      boolean twin = i > 0 && random.nextInt(4) == 0;
      Node node = twin ? bare(nodes.get(i - 1)) : phrase(top);
      if (depth > 1 && (i == 0 || random.nextInt(3) == 0)) {
        List<Node> below = nodes(depth - 1, false);
        node = new Node(node.html() + ":", node.plain() + ":", "", below);
        if (random.nextInt(5) == 0) {
          // The last child has the text of its parent.
          below.add(new Node(node.html(), node.plain(), "", List.of()));
        }
      } else if (random.nextInt(6) == 0) {
        String code = pick(List.of("A", "B", "K")) + (1 + random.nextInt(40));
        node = new Node(node.html(), node.plain(), code, List.of());
      }
      nodes.add(node);
    }
    return nodes;
  }

  private static Node bare(Node node) {
    int end = node.html().endsWith(":") ? 1 : 0;
    return new Node(
        node.html().substring(0, node.html().length() - end),
        node.plain().substring(0, node.plain().length() - end),
        "",
        List.of());
  }

  private Node phrase(boolean top) {
    String opening = top ? "An ability to " : random.nextBoolean() ? "an ability to " : "";
    String text = opening + pick(VERBS) + " " + pick(THINGS);
    String tail = pick(TAILS);
    if (random.nextInt(3) > 0) {
      return new Node(text + tail, text + tail, "", List.of());
    }
    String special = pick(SPECIAL);
    int bar = special.indexOf('|');
    return new Node(
        text + special.substring(0, bar) + tail,
        text + " " + special.substring(bar + 1) + tail,
        "",
        List.of());
  }

  private String table(List<Node> nodes, boolean top) {
    StringBuilder out = new StringBuilder("<table border=\"1\">");
    for (Node node : nodes) {
      if (random.nextInt(9) == 0) {
        out.append(random.nextBoolean() ? row("") : row("", "&nbsp;"));
      }
      out.append(rows(node, top));
    }
    return out.append("</table>").toString();
  }

  private String rows(Node node, boolean top) {
    if (!node.code().isEmpty()) {
      return row(node.code(), node.html());
    } else if (node.below().isEmpty()) {
      return row(node.html());
    } else if (top && mayBePlain(node) && random.nextBoolean()) {
      StringBuilder out = new StringBuilder(row(node.html()));
      node.below().forEach(child -> out.append(row(child.html())));
      return out.toString();
    }
    String below = table(node.below(), false);
    return switch (random.nextInt(6)) {
      case 0 -> row(node.html() + " " + below);
      case 1 -> row(node.html(), below);
      case 2 -> row(node.html()) + row("<div>" + below + "</div>");
      case 3 -> row(node.html()) + "<tr><td colspan=\"2\">" + below + "</td></tr>";
      default -> row(node.html()) + row(below);
    };
  }

  /** Rows below a stem without their own table: only lower-case leaves can be recognized. */
  private static boolean mayBePlain(Node node) {
    return node.below().stream()
        .allMatch(
            child ->
                child.below().isEmpty()
                    && child.code().isEmpty()
                    && Character.isLowerCase(child.html().charAt(0)));
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
