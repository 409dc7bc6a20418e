package competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Documents in common styles, made from random trees, with the changes that converters and pages
 * make to the lines of a list.
 */
final class Specimens {
  private static final List<String> VERBS =
      List.of("moor", "caulk", "scrape", "rig", "steer", "splice", "patch", "launch", "sound");
  private static final List<String> THINGS =
      List.of("a dinghy", "the keel", "old ropes", "the rudder", "both anchors", "wet sails");
  private static final List<String> TAILS =
      List.of("", " at low tide", " in a gale", " with a mate", " (e.g. by night)", " on the slip");

  /** An item with its sub-items. */
  record Node(String text, List<Node> below) {
    boolean isHeading() {
      return !text.startsWith("An ") && Character.isUpperCase(text.charAt(0));
    }
  }

  /** A style, by what its documents look like. */
  enum Style {
    FLAT,
    PREAMBLE,
    CHILDREN_ON_THE_LINE,
    PAGE_NUMBERS,
    FOOTNOTE_MARKS,
    WORDS_DROPPED,
    GLUED,
    BANNERS,
    NUMBERED,
    COLUMNS,
    SIDE_BY_SIDE,
    DIMENSIONS,
    WRAPPED,
    INDENTED;

    /** Whether each item is on its own line, so that all of them can be found. */
    boolean showsItems() {
      return switch (this) {
        case PREAMBLE, BANNERS, NUMBERED, COLUMNS, DIMENSIONS, WRAPPED, INDENTED -> true;
        default -> false;
      };
    }
  }

  private final Random random;
  private final boolean deep;

  private Specimens(long seed, boolean deep) {
    this.random = new Random(seed);
    this.deep = deep;
  }

  /**
   * A tree with a title for its root.
   *
   * @param deep whether lower-case stems have lists, which lines alone do not show
   */
  static Node tree(long seed, boolean deep) {
    Specimens make = new Specimens(seed, deep);
    List<Node> application = new ArrayList<>(make.statements());
    application.add(new Node("Ability to " + make.phrase(), make.statements()));
    return new Node(
        "Ability to " + make.phrase() + " well",
        List.of(new Node("Knowledge", make.statements()), new Node("Application", application)));
  }

  private List<Node> statements() {
    List<Node> statements = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      boolean stem = random.nextBoolean();
      String text = "An ability to " + phrase() + (stem ? ending() : "");
      statements.add(new Node(text, stem ? children(1) : List.of()));
    }
    return statements;
  }

  private List<Node> children(int level) {
    List<Node> children = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      boolean stem = deep && level == 1 && random.nextInt(3) == 0;
      String text = (random.nextBoolean() ? "an ability to " : "") + phrase();
      children.add(new Node(text + (stem ? ":" : ""), stem ? children(2) : List.of()));
    }
    return children;
  }

  private String ending() {
    return random.nextBoolean() ? ":" : ", through:";
  }

  private String phrase() {
    return pick(VERBS) + " " + pick(THINGS) + pick(TAILS);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** The texts of a tree without its root, in order. */
  static List<Node> inOrder(Node tree) {
    List<Node> all = new ArrayList<>();
    for (Node node : tree.below()) {
      all.add(node);
      all.addAll(inOrder(node));
    }
    return all;
  }

  /** The document of a tree in a style. */
  static String write(Node tree, Style style, long seed) {
    return new SpecimenWriter(tree, new Random(seed)).write(style);
  }
}
