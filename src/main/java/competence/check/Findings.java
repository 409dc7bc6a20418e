package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Item;
import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/** Takes what one rule finds. */
final class Findings {
  private static final int SHOWN = 60;

  /** No more of a text is parsed to show its beginning, however often it is shown. */
  private static final int LOOKED_AT = 400;

  private final Code code;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private int searched;

  Findings(Code code, SourceText source, Diagnostics diagnostics) {
    this.code = code;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Something about an item. */
  void add(Item item, String message, String help) {
    diagnostics.add(code, item.span(), message, help);
  }

  /** Something about the framework as a whole. */
  void addToWhole(String message, String help) {
    diagnostics.add(code, null, message, help);
  }

  /**
   * Something about a word whose place nobody has kept, such as the id of another item: the next
   * such word of the document. Words have to come in the order of the document.
   *
   * @param from no such word before this offset is meant
   */
  void addToWord(String word, int from, String message, String help) {
    int found = source.content().indexOf(word, Math.max(from, searched));
    Span span = found < 0 ? null : new Span(found, found + word.length());
    searched = found < 0 ? source.content().length() : found + word.length();
    diagnostics.add(code, span, message, help);
  }

  /** Where another item stands, in words: {@code in line 12}. */
  String place(Item item) {
    Span span = item.span();
    return span == null ? "elsewhere" : "in line " + source.position(span.start()).line();
  }

  /** What people call the place below an item. */
  static String below(@Nullable Item parent) {
    return parent == null ? "at the top" : "below " + quoted(parent);
  }

  /** The text of an item in quotes, shortened if it is long. */
  static String quoted(Item item) {
    String text = item.text();
    String plain = Inline.plain(cut(text, LOOKED_AT));
    String shown = cut(plain, SHOWN);
    boolean whole = text.length() <= LOOKED_AT && shown.length() == plain.length();
    return '"' + shown + (whole ? "\"" : "...\"");
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
