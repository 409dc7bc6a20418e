package competence.model;

import competence.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree.
 *
 * @param kind heading or statement
 * @param id the identity; empty until one has been given
 * @param text what it says: one line of CommonMark inline, white space folded (see {@link
 *     competence.inline.Inline})
 * @param code the source's own label ("A1.2"), as it was written
 * @param level the id of a step of proficiency
 * @param type the source's own word for the kind of item
 * @param note a remark of the authors'; plain text
 * @param items what hangs below it
 * @param span where its text stands in the source document; null if it came from none
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

  /** A statement with nothing below it: what is ticked, rated, taught, referred to. */
  public boolean isLeaf() {
    return kind == ItemKind.STATEMENT && items.isEmpty();
  }

  /** A statement that leads into the items below it. */
  public boolean isStem() {
    return kind == ItemKind.STATEMENT && !items.isEmpty();
  }

  /** The same item with another id and other items below it. */
  public Item with(String newId, List<Item> newItems) {
    return new Item(kind, newId, text, code, level, type, note, newItems, span);
  }

  /** Written out, as for all that a run compares: else Java makes it anew at each start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Item that
        && kind == that.kind
        && id.equals(that.id)
        && text.equals(that.text)
        && Objects.equals(code, that.code)
        && Objects.equals(level, that.level)
        && Objects.equals(type, that.type)
        && Objects.equals(note, that.note)
        && items.equals(that.items)
        && Objects.equals(span, that.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, id, text, code, level, type, note, items, span);
  }
}
