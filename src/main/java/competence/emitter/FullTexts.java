package competence.emitter;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The full texts of a tree's items, as they are entered and left in tree order: a statement is read
 * with the stems that it hangs on, parted by single spaces, without markup.
 */
public final class FullTexts {
  private static final String NO_STEM = "";

  /** For each open item, the full text of the stems that what is below it hangs on. */
  private final Deque<String> stems = new ArrayDeque<>();

  /** The full text of the item that is entered. */
  public String enter(Item item) {
    String text = Inline.plain(item.text());
    boolean statement = item.kind() == ItemKind.STATEMENT;
    String full = statement && hangsOnStem() ? stems.element() + ' ' + text : text;
    stems.push(statement ? full : NO_STEM);
    return full;
  }

  /** To be called when an item is left. */
  public void leave() {
    stems.pop();
  }

  /** Whether what is entered next hangs on a stem. */
  public boolean hangsOnStem() {
    return !stems.isEmpty() && !stems.element().equals(NO_STEM);
  }
}
