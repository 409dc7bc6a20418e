package competence.outline;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.SourcePiece;
import competence.source.Span;
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
