package competence.model;

import java.util.List;

/**
 * A removed item. Its id is kept so that no other item gets it, and so that references to it can be
 * resolved.
 *
 * @param kind its kind
 * @param id its id
 * @param text its last text: one line of inline CommonMark, as in {@link Item#text}
 * @param replacedBy the ids of the items that replace it, in tree order; empty if there are none
 */
public record Retired(ItemKind kind, String id, String text, List<String> replacedBy) {
  public Retired {
    replacedBy = List.copyOf(replacedBy);
  }
}
