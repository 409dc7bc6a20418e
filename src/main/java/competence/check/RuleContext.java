package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.source.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The input of a rule, and its findings. */
final class RuleContext {
  private static final int MOST_SHOWN = 60;

  /** How much of a text is parsed to quote it, so that quoting a long text often stays fast. */
  private static final int MOST_PARSED = 400;

  private final CheckInput input;
  private final CheckSettings settings;
  private final Code code;
  private final Diagnostics diagnostics;
  private int searched;

  RuleContext(CheckInput input, CheckSettings settings, Code code, Diagnostics diagnostics) {
    this.input = input;
    this.settings = settings;
    this.code = code;
    this.diagnostics = diagnostics;
  }

  /** Receives groups of siblings. */
  interface Siblings {
    /**
     * Called for the top of the tree and for each item that has items below it.
     *
     * @param parent their parent; null at the top
     * @param items the siblings in order; at least one
     */
    void visit(@Nullable Item parent, List<Item> items);
  }

  CheckInput input() {
    return input;
  }

  Framework framework() {
    return input.framework();
  }

  /** What the user wants from the rules. */
  CheckSettings settings() {
    return settings;
  }

  /** The words of the framework's language. */
  WordLists words() {
    return settings.words(framework().language());
  }

  /** Visits all items in tree order. */
  void forEachItem(Consumer<Item> visitor) {
    Walk.over(framework().items(), (item, depth) -> visitor.accept(item));
  }

  /** Visits all groups of siblings, in the order of their parents. */
  void forEachSiblings(Siblings siblings) {
    if (!framework().items().isEmpty()) {
      siblings.visit(null, framework().items());
    }
    forEachItem(
        item -> {
          if (!item.items().isEmpty()) {
            siblings.visit(item, item.items());
          }
        });
  }

  /** Adds a finding about an item. */
  void add(Item item, String message, String help) {
    diagnostics.add(code, item.span(), message, help);
  }

  /** Adds a finding about the framework as a whole. */
  void addToWhole(String message, String help) {
    diagnostics.add(code, null, message, help);
  }

  /**
   * Adds a finding about a word of which the tree has no place, such as the id of another item: the
   * next occurrence in the document. Call it in the order of the document.
   *
   * @param from the offset from which to search
   */
  void addToWord(String word, int from, String message, String help) {
    String content = input.source().content();
    int found = content.indexOf(word, Math.max(from, searched));
    Span span = found < 0 ? null : new Span(found, found + word.length());
    searched = found < 0 ? content.length() : found + word.length();
    diagnostics.add(code, span, message, help);
  }

  /** The place of another item for a message: {@code in line 12}. */
  String place(Item item) {
    Span span = item.span();
    return span == null ? "elsewhere" : "in line " + input.source().position(span.start()).line();
  }

  /** The place below an item for a message. */
  static String below(@Nullable Item parent) {
    return parent == null ? "at the top" : "below " + quoted(parent);
  }

  /** The text of an item in quotes, shortened if it is long. */
  private static String quoted(Item item) {
    String text = item.text();
    String plain = Inline.plain(cut(text, MOST_PARSED));
    String shown = cut(plain, MOST_SHOWN);
    boolean whole = text.length() <= MOST_PARSED && shown.length() == plain.length();
    return '"' + shown + (whole ? "\"" : "...\"");
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
