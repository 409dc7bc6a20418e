package competence.outline;

import competence.model.Facts;
import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a document, as its reader understands it. Nothing is decided yet about its meaning.
 *
 * @param title a title apart from the content (a page's {@code <title>}, front matter), used where
 *     the content has none
 * @param description the paragraphs of its description; from a reader, of one apart from the
 *     content
 * @param language the language that the document declares; null if it declares none
 * @param footnotes the footnotes of its texts
 */
public record Outline(
    @Nullable Text title,
    List<Text> description,
    @Nullable String language,
    Facts facts,
    List<Block> blocks,
    List<Footnote> footnotes) {
  public Outline {
    description = List.copyOf(description);
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  public Outline(
      @Nullable Text title,
      List<Text> description,
      @Nullable String language,
      Facts facts,
      List<Block> blocks) {
    this(title, description, language, facts, blocks, List.of());
  }

  /**
   * A footnote.
   *
   * @param mark where its mark is, which is no part of a text
   * @param texts its paragraphs
   */
  public record Footnote(Span mark, List<Text> texts) {}

  /** The same outline with other blocks. */
  public Outline withBlocks(List<Block> newBlocks) {
    return new Outline(title, description, language, facts, newBlocks, footnotes);
  }

  /** The same outline with footnotes. */
  public Outline withFootnotes(List<Footnote> newFootnotes) {
    return new Outline(title, description, language, facts, blocks, newFootnotes);
  }

  public static Outline of(List<Block> blocks) {
    return new Outline(null, List.of(), null, Facts.NONE, blocks);
  }
}
