package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.model.ItemKind;
import competence.record.Handout;
import competence.source.SourceText;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a handout: lists with their items and notes, and blocks to leave out. */
final class HandoutBlocks {
  private static final String PARAGRAPH = "\n\n";

  private final SourceText source;
  private final HandoutFacts facts;
  private final HandoutItems items;
  private final Ledger ledger;
  private final Diagnostics diagnostics;
  private final Deque<Place> open = new ArrayDeque<>();

  /** The text of paragraphs with all its white space, without markup. */
  record Prose(String text, List<SourcePiece> pieces) {
    Prose plus(Prose more) {
      return new Prose(
          text + PARAGRAPH + more.text(),
          SourcePiece.join(List.of(pieces, more.pieces()), Coding.BREAK));
    }
  }

  /**
   * What to read next.
   *
   * @param node an entry of a list, or a block in one
   * @param depth the depth of its parent
   */
  private record Place(Node node, int depth) {}

  HandoutBlocks(
      SourceText source,
      HandoutFacts facts,
      HandoutItems items,
      Ledger ledger,
      Diagnostics diagnostics) {
    this.source = source;
    this.facts = facts;
    this.items = items;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a list and those in it, without recursion.
   *
   * @param depth the depth of the heading above; 0 for none
   * @param foot whether the list is at the foot: lines that give a fact are no items there
   */
  void list(Node list, int depth, boolean foot) {
    push(list.getFirstChild(), depth);
    while (!open.isEmpty()) {
      Place place = open.pop();
      push(place.node().getNext(), place.depth());
      if (place.node() instanceof ListBlock) {
        push(place.node().getFirstChild(), place.depth());
      } else if (foot && isFact(place.node())) {
        drop(place.node(), "fact of the handout");
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
    if (!(line instanceof Paragraph) || HandoutLine.comment(line) != null) {
      return false;
    }
    String text = BlockText.of(line, source, new Ledger()).plain();
    return facts.labels().stream().anyMatch(label -> text.startsWith(label + ":"));
  }

  /** The first block of an entry is the item; a quote is its note, a list has its sub-items. */
  private void entry(Node entry, int parentDepth) {
    MarkdownMarkup.enterBullet(entry, source, ledger);
    Node first = entry.getFirstChild();
    int depth = parentDepth;
    if (first instanceof Paragraph || first instanceof Heading) {
      HandoutLine line = new HandoutLine(first, source, facts.numbering(), ledger);
      ItemKind kind = first instanceof Heading ? ItemKind.HEADING : ItemKind.STATEMENT;
      if (line.hasText()) {
        depth = items.add(line, kind, line.depth(parentDepth + 1));
      }
      first = first.getNext();
    }
    Node firstList = null;
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        firstList = firstList == null ? node : firstList;
      } else if (node instanceof BlockQuote && depth > parentDepth && firstList == null) {
        quote(node);
      } else {
        leaveOut(node);
      }
    }
    push(firstList, depth);
  }

  Prose paragraph(Node node) {
    BlockText text = BlockText.ofParagraph(node, source, ledger);
    return new Prose(text.plainLines(), text.pieces());
  }

  /**
   * Reads a quote below an item. The properties at its start are in the comment of the item too;
   * its other paragraphs are the note, and other blocks are left out.
   */
  void quote(Node quote) {
    List<String> texts = new ArrayList<>();
    List<List<SourcePiece>> pieces = new ArrayList<>();
    for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
      if (node == quote.getFirstChild() && isProperties(node)) {
        properties(node);
      } else if (node instanceof Paragraph) {
        Prose prose = paragraph(node);
        texts.add(prose.text());
        pieces.add(prose.pieces());
      } else {
        leaveOut(node);
      }
    }
    if (!texts.isEmpty()) {
      String note = String.join(PARAGRAPH, texts);
      items.note(new Prose(note, SourcePiece.join(pieces, Coding.BREAK)));
    }
  }

  /** Whether a block is in italics and begins with the name of the item's first property. */
  private boolean isProperties(Node node) {
    if (items.properties().isEmpty() || !(node instanceof Paragraph)) {
      return false;
    }
    String name = items.properties().keySet().iterator().next();
    BlockText text = BlockText.of(node, source, new Ledger());
    return text.size() == 1 && text.get(0).emphasis() && text.plain().startsWith(seen(name) + ":");
  }

  private void properties(Node node) {
    String text = BlockText.of(node, source, new Ledger()).plain();
    if (!text.equals(seen(Handout.properties(items.properties())))) {
      diagnostics.add(
          Code.MD120,
          SourceOffsets.span(node, source),
          "these properties were changed here, but those in the comment of the item count",
          "change them in the comment: property=\"name\" value=\"value\"");
    }
    drop(node, "properties of the handout");
  }

  private static String seen(String text) {
    return WhiteSpace.fold(WellFormed.mend(text));
  }

  /** Leaves out a block, and reports it if it has words. */
  void leaveOut(Node node) {
    if (node instanceof LinkReferenceDefinition) {
      drop(node, "link definition");
    } else if (node instanceof HtmlBlock html && isComment(html)) {
      drop(node, "comment");
    } else {
      diagnostics.add(
          Code.MD103,
          SourceOffsets.span(node, source),
          "this is neither an item nor a note of the handout and is left out",
          "make it an entry of a list, or a quote below its item if it is a note");
      drop(node, "beside the items");
    }
  }

  /** Leaves out a block without a message. */
  void drop(Node node, String reason) {
    ledger.add(SourceOffsets.span(node, source), new Usage.Dropped(reason));
  }

  /** Whether a block is nothing but comments and tags after a comment. */
  private boolean isComment(HtmlBlock html) {
    return html.getLiteral().stripLeading().startsWith("<!--")
        && !MarkdownHtml.hasWords(html.getLiteral());
  }
}
