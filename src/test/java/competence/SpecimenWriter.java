package competence;

import competence.Specimens.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a tree in one of the styles of {@link Specimens}. */
final class SpecimenWriter {
  private static final int WIDTH = 36;
  private static final int NARROW = 30;

  private final Node tree;
  private final Random random;
  private final List<String> texts = new ArrayList<>();

  SpecimenWriter(Node tree, Random random) {
    this.tree = tree;
    this.random = random;
    texts.add(tree.text());
    Specimens.inOrder(tree).forEach(node -> texts.add(node.text()));
  }

  String write(Specimens.Style style) {
    return switch (style) {
      case FLAT -> String.join(" ", texts) + "\n";
      case PREAMBLE -> tree.text() + "\n\nadvertisement\n" + String.join("\n", texts) + "\n";
      case CHILDREN_ON_THE_LINE -> childrenOnTheLine();
      case PAGE_NUMBERS -> pageNumbers();
      case FOOTNOTE_MARKS -> footnoteMarks();
      case WORDS_DROPPED -> lines(texts.stream().map(this::withoutAWord).toList());
      case GLUED -> lines(wrapped(texts, NARROW)).replace("\n", "");
      case BANNERS -> banners();
      case NUMBERED -> numbered();
      case COLUMNS -> columns();
      case SIDE_BY_SIDE -> sideBySide();
      case DIMENSIONS -> dimensions();
      case WRAPPED -> wrapped();
      case INDENTED -> indented(tree, 0, new StringBuilder(tree.text() + "\n\n"));
    };
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static boolean startsSection(String text) {
    return !text.startsWith("An ") && Character.isUpperCase(text.charAt(0));
  }

  private String childrenOnTheLine() {
    return texts.stream()
        .map(text -> (Character.isUpperCase(text.charAt(0)) ? "\n" : " ") + text)
        .collect(Collectors.joining())
        .strip();
  }

  private String pageNumbers() {
    StringBuilder out = new StringBuilder(tree.text());
    int page = 1;
    for (String text : texts.subList(1, texts.size())) {
      out.append(startsSection(text) ? " " + page++ + " " : " ").append(text);
    }
    return out.toString();
  }

  private String footnoteMarks() {
    StringBuilder out = new StringBuilder(tree.text());
    int mark = 0;
    for (String text : texts.subList(1, texts.size())) {
      boolean marked = !startsSection(text) && !text.endsWith(")") && random.nextBoolean();
      mark = marked ? mark % 3 + 1 : mark;
      out.append(' ').append(text).append(marked ? String.valueOf(mark) : "");
    }
    return out.toString();
  }

  private String withoutAWord(String text) {
    return random.nextInt(3) > 0 ? text : text.replaceFirst("(the|a|old|both|wet) [a-z]+", "");
  }

  private String wrapped() {
    StringBuilder out = new StringBuilder();
    for (String text : texts) {
      out.append(lines(wrapped(List.of(text), WIDTH))).append('\n');
    }
    return out.toString();
  }

  private static List<String> wrapped(List<String> texts, int width) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        if (line.length() + 1 + word.length() > width && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private String banners() {
    StringBuilder out = new StringBuilder("transcript\n\n    " + tree.text() + "\n\n");
    int page = 1;
    for (String text : texts.subList(1, texts.size())) {
      if (startsSection(text)) {
        out.append("\nPage ").append(page).append(": ").append(tree.text()).append("\n\n");
        out.append(page++).append("\n\n    ").append(text).append("\n\n");
      } else {
        out.append("  \u2022 ").append(text).append("\n\n");
      }
    }
    return out.toString();
  }

  private String numbered() {
    StringBuilder out = new StringBuilder("\n" + tree.text() + "\n\n");
    int[] count = new int[2];
    for (String text : texts.subList(1, texts.size())) {
      if (startsSection(text)) {
        count[0] = 0;
        out.append("\n").append(text).append("\n\n");
      } else if (text.startsWith("An ")) {
        count[1] = 0;
        String stop = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        out.append("  ").append(++count[0]).append(". ").append(stop).append(".\n");
      } else {
        out.append("     ").append(count[0]).append('.').append(++count[1]).append(' ');
        out.append(text).append("\n");
      }
    }
    return out.toString();
  }

  private String columns() {
    StringBuilder out = new StringBuilder(tree.text());
    int number = 0;
    char letter = 'a';
    for (String text : texts.subList(1, texts.size())) {
      if (startsSection(text)) {
        out.append("\n").append(text);
      } else if (text.startsWith("An ")) {
        letter = 'a';
        out.append("\n7.").append(++number).append(". ").append(text);
      } else {
        out.append("  7.").append(number).append('.').append(++letter).append(". ").append(text);
      }
    }
    return out.append('\n').toString();
  }

  private String sideBySide() {
    StringBuilder out = new StringBuilder(tree.text());
    boolean left = true;
    for (String text : texts.subList(1, texts.size())) {
      if (text.equals("Knowledge") || text.equals("Application")) {
        out.append("\n").append(text).append("\nEffective Behaviour Ineffective Behaviour");
        left = true;
      } else {
        out.append(left ? "\n" : " ").append(text);
        left = !left;
      }
    }
    return out.append('\n').toString();
  }

  private String dimensions() {
    StringBuilder out =
        new StringBuilder("Dimension 1\nboats\nDimension 2\n" + tree.text() + "\nDimension 3\n");
    String letter = "K";
    int number = 0;
    for (String text : texts.subList(1, texts.size())) {
      if (text.equals("Knowledge") || text.equals("Application")) {
        number = 0;
        letter = text.equals("Knowledge") ? "K" : "S";
        out.append(text.equals("Knowledge") ? "" : "Dimension 4\n");
        out.append(text).append(" examples Knows/ Aware of/ Familiar with:\n");
      } else {
        out.append("- ").append(letter).append(++number).append(' ').append(text).append("\n");
      }
    }
    return out.toString();
  }

  private static String indented(Node node, int level, StringBuilder out) {
    for (Node below : node.below()) {
      if (below.isHeading()) {
        out.append(level == 0 ? "" : "\n").append(below.text()).append("\n\n");
        indented(below, 0, out);
        out.append("\n");
      } else {
        out.append("  ".repeat(level)).append("* ").append(below.text()).append("\n");
        indented(below, level + 1, out);
      }
    }
    return out.toString();
  }
}
