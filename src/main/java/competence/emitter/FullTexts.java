package competence.emitter;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes the full texts of items in tree order. The full text of a statement begins with the texts
 * of the stems above it, separated by single spaces, without markup.
 */
public final class FullTexts {
  private static final String NO_STEM = "";

  /** For each open item, the full text that its sub-statements begin with. */
  private final Deque<String> stems = new ArrayDeque<>();

  /** The full text of an item that is entered. */
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

  /** Whether the next statement has a stem above it. */
  public boolean hangsOnStem() {
    return !stems.isEmpty() && !stems.element().equals(NO_STEM);
  }
}
