package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.model.ItemKind;
import competence.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a handout, without recursion. */
final class EntryReader {
  private final SourceText source;
  private final HandoutFacts head;
  private final FlatItems items;
  private final Ledger ledger;
  private final Beside beside;
  private final Deque<Place> open = new ArrayDeque<>();

  /**
   * What is to be read next.
   *
   * @param node an entry of a list, or a block in one
   * @param depth the depth of the item above
   */
  private record Place(Node node, int depth) {}

  EntryReader(SourceText source, HandoutFacts head, FlatItems items, Ledger ledger, Beside beside) {
    this.source = source;
    this.head = head;
    this.items = items;
    this.ledger = ledger;
    this.beside = beside;
  }

  /**
   * Reads a list.
   *
   * @param depth the depth of the heading above; 0 for none
   * @param foot whether lines that say a fact are no items
   */
  void read(Node list, int depth, boolean foot) {
    push(list.getFirstChild(), depth);
    while (!open.isEmpty()) {
      Place place = open.pop();
      push(place.node().getNext(), place.depth());
      if (place.node() instanceof ListBlock) {
        push(place.node().getFirstChild(), place.depth());
      } else if (foot && isFact(place.node())) {
        beside.drop(place.node(), "fact of the handout");
      } else if (place.node() instanceof ListItem) {
        entry(place.node(), place.depth());
      }
    }
  }

  private void push(@Nullable Node node, int depth) {
    if (node != null) {
      open.push(new Place(node, depth));
    }
  }

  private boolean isFact(Node entry) {
    Node line = entry.getFirstChild();
    if (!(line instanceof Paragraph) || HandoutLine.hasComment(line)) {
      return false;
    }
    String text = HandoutLine.plain(line, source);
    return head.labels().stream().anyMatch(label -> text.startsWith(label + ":"));
  }

  /** An entry's first block is the item; a quote is its note, lists are what hangs below. */
  private void entry(Node entry, int parentDepth) {
    Bullets.enter(entry, source, ledger);
    Node line = entry.getFirstChild();
    int depth = parentDepth;
    if (line instanceof Paragraph || line instanceof Heading) {
      HandoutLine read = new HandoutLine(line, source, head.numbering(), ledger);
      ItemKind kind = line instanceof Heading ? ItemKind.HEADING : ItemKind.STATEMENT;
      if (read.hasText()) {
        depth = items.add(read.item(kind), read.pieces(), read.depth(parentDepth + 1));
      }
      line = line.getNext();
    }
    Node firstList = null;
    for (Node node = line; node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        firstList = firstList == null ? node : firstList;
      } else if (node instanceof BlockQuote && depth > parentDepth && firstList == null) {
        items.note(beside.quote(node));
      } else {
        beside.leaveOut(node);
      }
    }
    push(firstList, depth);
  }
}
