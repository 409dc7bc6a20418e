package competence.model;

import competence.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree.
 *
 * @param kind heading or statement
 * @param id its id; empty if it has none yet
 * @param text one line of inline CommonMark, with white space folded (see {@link
 *     competence.inline.Inline})
 * @param details its code, levels and so on
 * @param items its children
 * @param span the place of its text in the source document; null if there is none
 */
public record Item(
    ItemKind kind,
    String id,
    String text,
    ItemDetails details,
    List<Item> items,
    @Nullable Span span) {

  public Item {
    items = List.copyOf(items);
  }

  /** Its code; null if it has none. See {@link ItemDetails}. */
  public @Nullable String code() {
    return details.code();
  }

  /** The ids of its levels, lowest first. */
  public List<String> levels() {
    return details.levels();
  }

  /** Its type; null if it has none. */
  public @Nullable String type() {
    return details.type();
  }

  /** Its properties, in the order of the source. */
  public Map<String, String> properties() {
    return details.properties();
  }

  /** Its note; null if it has none. */
  public @Nullable String note() {
    return details.note();
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
    return new Item(kind, newId, text, details, newItems, span);
  }

  /** The same item with other details. */
  public Item with(ItemDetails newDetails) {
    return new Item(kind, id, text, newDetails, items, span);
  }
}
