package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What stands in a handout beside its items: notes, comments, and what is left out. */
final class Beside {
  private final SourceText source;
  private final Ledger ledger;
  private final Diagnostics diagnostics;

  /** A text of paragraphs, with the stretches that say it. */
  record Prose(String text, List<Piece> pieces) {
    /** This text and what follows it. */
    Prose plus(Prose more) {
      return new Prose(
          text + " " + more.text(), Piece.join(List.of(pieces, more.pieces()), Coding.BREAK));
    }
  }

  Beside(SourceText source, Ledger ledger, Diagnostics diagnostics) {
    this.source = source;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /** A paragraph without markup. */
  Prose paragraph(Node node) {
    LineRuns runs = new LineRuns(node, source, ledger, null);
    return new Prose(runs.plain(), runs.pieces());
  }

  /** The paragraphs of a quote; what else stands in it is left out. */
  Prose quote(Node quote) {
    List<String> texts = new ArrayList<>();
    List<List<Piece>> pieces = new ArrayList<>();
    for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        Prose prose = paragraph(node);
        texts.add(prose.text());
        pieces.add(prose.pieces());
      } else {
        leaveOut(node);
      }
    }
    return new Prose(String.join(" ", texts), Piece.join(pieces, Coding.BREAK));
  }

  /** Leaves out a block, and says so if it has words. */
  void leaveOut(Node node) {
    if (node instanceof LinkReferenceDefinition) {
      drop(node, "link definition");
    } else if (node instanceof HtmlBlock html && !hasWords(html)) {
      drop(node, "comment");
    } else {
      diagnostics.add(
          Code.MD103,
          NodeText.blockSpan(node, source),
          "this stands beside the items of the handout and is left out",
          "make it an entry of a list, or a quote below its item if it is a note");
      drop(node, "beside the items");
    }
  }

  /** Leaves out all of a block without a word. */
  void drop(Node node, String reason) {
    ledger.add(NodeText.blockSpan(node, source), new Use.Dropped(reason));
  }

  private static boolean hasWords(HtmlBlock html) {
    String text = html.getLiteral();
    return !text.stripLeading().startsWith("<!--")
        || HtmlWords.parts(text).stream()
            .filter(part -> part.kind() == HtmlWords.Kind.WORDS)
            .anyMatch(part -> !text.substring(part.start(), part.end()).isBlank());
  }
}
