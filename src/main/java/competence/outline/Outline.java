package competence.outline;

import competence.model.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a document, as its reader understands it. Nothing is decided yet about its meaning.
 *
 * @param title a title apart from the content (a page's {@code <title>}, front matter), used where
 *     the content has none
 * @param description a description apart from the content
 * @param language the language that the document declares; null if it declares none
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

  /** The same outline with other blocks. */
  public Outline withBlocks(List<Block> newBlocks) {
    return new Outline(title, description, language, facts, newBlocks);
  }

  public static Outline of(List<Block> blocks) {
    return new Outline(null, null, null, Facts.NONE, blocks);
  }
}
