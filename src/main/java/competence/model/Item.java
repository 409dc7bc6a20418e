package competence.model;

import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree.
 *
 * @param kind heading or statement
 * @param id its id; empty if it has none yet
 * @param text one line of inline CommonMark, with white space folded (see {@link
 *     competence.inline.Inline})
 * @param code the source's label ("A1.2"), as it was written
 * @param level the id of a level of proficiency
 * @param type the source's word for the kind of item
 * @param note a remark by the authors; plain text
 * @param items its children
 * @param span the place of its text in the source document; null if there is none
 */
public record Item(
    ItemKind kind,
    String id,
    String text,
    @Nullable String code,
    @Nullable String level,
    @Nullable String type,
    @Nullable String note,
    List<Item> items,
    @Nullable Span span) {

  public Item {
    items = List.copyOf(items);
  }

  /** Whether it is a statement without children, which people tick, rate and refer to. */
  public boolean isLeaf() {
    return kind == ItemKind.STATEMENT && items.isEmpty();
  }

  /** Whether it is a statement that introduces its children. */
  public boolean isStem() {
    return kind == ItemKind.STATEMENT && !items.isEmpty();
  }

  /** The same item with another id and other children. */
  public Item with(String newId, List<Item> newItems) {
    return new Item(kind, newId, text, code, level, type, note, newItems, span);
  }

  /** The same item with another note. */
  public Item withNote(@Nullable String newNote) {
    return new Item(kind, id, text, code, level, type, newNote, items, span);
  }
}
