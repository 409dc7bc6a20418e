package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Item;
import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one rule. */
final class RuleFindings {
  private static final int MOST_SHOWN = 60;

  /** How much of a text is parsed to quote it, so that quoting a long text often stays fast. */
  private static final int MOST_PARSED = 400;

  private final Code code;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private int searched;

  RuleFindings(Code code, SourceText source, Diagnostics diagnostics) {
    this.code = code;
    this.source = source;
    this.diagnostics = diagnostics;
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
    int found = source.content().indexOf(word, Math.max(from, searched));
    Span span = found < 0 ? null : new Span(found, found + word.length());
    searched = found < 0 ? source.content().length() : found + word.length();
    diagnostics.add(code, span, message, help);
  }

  /** The place of another item for a message: {@code in line 12}. */
  String place(Item item) {
    Span span = item.span();
    return span == null ? "elsewhere" : "in line " + source.position(span.start()).line();
  }

  /** The place below an item for a message. */
  static String below(@Nullable Item parent) {
    return parent == null ? "at the top" : "below " + quoted(parent);
  }

  /** The text of an item in quotes, shortened if it is long. */
  static String quoted(Item item) {
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
