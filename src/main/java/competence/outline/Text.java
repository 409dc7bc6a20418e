package competence.outline;

import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.NoWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text of a document: one line of canonical CommonMark inline ({@link Inline}), white space
 * folded, never empty; and the pieces of the source that it comes from, in order.
 */
public final class Text {
  private final String markdown;
  private final Span span;
  private final List<SourcePiece> pieces;
  private final boolean shared;
  private @Nullable String plain;

  public Text(String markdown, Span span, List<SourcePiece> pieces) {
    this(markdown, span, pieces, false);
  }

  private Text(String markdown, Span span, List<SourcePiece> pieces, boolean shared) {
    this.markdown = markdown;
    this.span = span;
    this.pieces = List.copyOf(pieces);
    this.shared = shared;
  }

  /**
   * A text without the characters of no width that it does not need; null if it is blank.
   *
   * @param ledger takes the pieces of a blank text, and the number of those characters
   */
  public static @Nullable Text of(
      List<Run> runs, Span span, List<SourcePiece> pieces, Ledger ledger) {
    boolean anyHidden = false;
    for (Run run : runs) {
      anyHidden |= NoWidth.isIn(run.text());
    }
    String markdown = Inline.write(anyHidden ? visible(runs, span, ledger) : runs);
    if (markdown.isEmpty()) {
      ledger.leave(pieces, new Usage.Dropped("blanks"));
      return null;
    }
    return new Text(markdown, span, pieces);
  }

  private static List<Run> visible(List<Run> runs, Span span, Ledger ledger) {
    List<Run> visible = new ArrayList<>();
    char before = ' ';
    for (Run run : runs) {
      String text = NoWidth.without(run.text(), before);
      ledger.leaveNoWidth(run.text().length() - text.length(), span);
      before = text.isEmpty() ? before : text.charAt(text.length() - 1);
      visible.add(run.withText(text));
    }
    return visible;
  }

  /**
   * The same text, as several items have it: a column name that heads the cells of each row. The
   * document has it once, and the items refer to it.
   */
  public Text asShared() {
    return new Text(markdown, span, pieces, true);
  }

  public boolean isShared() {
    return shared;
  }

  public String markdown() {
    return markdown;
  }

  /** The text without its markup. Many rules ask for it, so it is computed once. */
  public String plain() {
    String text = plain;
    if (text == null) {
      text = Inline.plain(markdown);
      plain = text;
    }
    return text;
  }

  public Span span() {
    return span;
  }

  public List<SourcePiece> pieces() {
    return pieces;
  }

  /**
   * Several texts as one.
   *
   * @param between {@link Coding#BREAK}, which is a space, or {@link Coding#JOINT}, which is a bar
   */
  public static Text join(List<Text> texts, Coding between) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    String separator = between == Coding.JOINT ? " | " : " ";
    String joined = texts.stream().map(Text::markdown).collect(Collectors.joining(separator));
    return new Text(
        Inline.canonical(joined),
        texts.get(0).span().to(texts.get(texts.size() - 1).span()),
        SourcePiece.join(texts.stream().map(Text::pieces).toList(), between));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text text
        && markdown.equals(text.markdown)
        && span.equals(text.span)
        && pieces.equals(text.pieces);
  }

  @Override
  public int hashCode() {
    return Objects.hash(markdown, span, pieces);
  }

  @Override
  public String toString() {
    return markdown;
  }
}
