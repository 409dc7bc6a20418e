package competence.model;

import java.util.List;

/**
 * An item that is gone. Its id is kept, so that it is never given to another item, and so that
 * those who point at it can be told what became of it.
 *
 * @param kind what it was
 * @param id its identity
 * @param text what it said last: one line of CommonMark inline, as in {@link Item#text}
 * @param replacedBy the ids of the items that took its place, in the order of the tree; empty if
 *     none did, or nobody knows
 */
public record Retired(ItemKind kind, String id, String text, List<String> replacedBy) {
  public Retired {
    replacedBy = List.copyOf(replacedBy);
  }
}
