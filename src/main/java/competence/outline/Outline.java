package competence.outline;

import competence.model.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, as its reader understands its form; nothing is decided yet about its meaning.
 *
 * @param title a title that stands apart from the content (a page's {@code <title>}, front matter);
 *     used where the content has none
 * @param description what it says that it is for, apart from the content
 * @param language the language that the document claims; null if it claims none
 * @param facts what else it says about itself
 * @param blocks its content, in order
 */
public record Outline(
    @Nullable Text title,
    @Nullable Text description,
    @Nullable String language,
    Facts facts,
    List<Block> blocks) {
  public Outline {
    blocks = List.copyOf(blocks);
  }

  /** A document that is all content. */
  public static Outline of(List<Block> blocks) {
    return new Outline(null, null, null, Facts.NONE, blocks);
  }
}
