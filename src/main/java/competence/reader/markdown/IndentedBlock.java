package competence.reader.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A block of a dialect with a sign before it and indented content. */
final class IndentedBlock extends CustomBlock {
  enum Kind {
    /** {@code [^a]: content}. */
    FOOTNOTE,
    /** {@code : content}, below a term. */
    DEFINITION,
    /** {@code !!! note "Title"} or {@code === "Title"}, with the content on the lines below. */
    BOX
  }

  private final Kind kind;
  private final String label;
  private final SourceSpan sign;
  private final @Nullable SourceSpan title;

  IndentedBlock(Kind kind, String label, SourceSpan sign, @Nullable SourceSpan title) {
    this.kind = kind;
    this.label = label;
    this.sign = sign;
    this.title = title;
  }

  Kind kind() {
    return kind;
  }

  /** The label of a footnote; empty for others. */
  String label() {
    return label;
  }

  /** What is before the content. */
  SourceSpan sign() {
    return sign;
  }

  /** The title in the sign, without quotes; null if there is none. */
  @Nullable SourceSpan title() {
    return title;
  }
}
