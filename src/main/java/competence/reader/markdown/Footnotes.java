package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.outline.Outline;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The footnotes of a document: each becomes a note of the item that has its first mark. */
final class Footnotes {
  private final SourceText source;
  private final Ledger ledger;
  private final DialectReport report;
  private final Map<String, IndentedBlock> definitions = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Outline.Footnote> found = new ArrayList<>();

  Footnotes(SourceText source, Ledger ledger, DialectReport report) {
    this.source = source;
    this.ledger = ledger;
    this.report = report;
  }

  /** Takes a definition; one with a label that is used already is left out. */
  void define(IndentedBlock definition) {
    if (definitions.putIfAbsent(definition.label(), definition) != null) {
      leaveOut(definition, "because another one has its label");
    }
  }

  /** Takes the marks in a text, and the footnotes that belong to them. */
  void take(List<FootnoteMark> marks) {
    for (FootnoteMark mark : marks) {
      IndentedBlock definition = definitions.get(mark.label());
      Span place = SourceOffsets.span(mark, source);
      if (definition == null) {
        report.footnote("because the document does not have it", place);
      } else if (used.add(mark.label())) {
        found.add(new Outline.Footnote(place, texts(definition)));
      } else {
        report.footnote("because it is the note of an item above", place);
      }
    }
  }

  /** The footnotes with their marks. */
  List<Outline.Footnote> found() {
    return found;
  }

  private List<Text> texts(IndentedBlock definition) {
    SourceOffsets offsets = SourceOffsets.of(source);
    Span sign = offsets.span(definition.sign(), definition.sign());
    ledger.add(sign, new Usage.Dropped("footnote mark"));
    List<Text> texts = new ArrayList<>();
    for (Node node = TreeOrder.next(definition, definition);
        node != null;
        node = TreeOrder.next(node, definition)) {
      Text text = node instanceof Paragraph ? BlockText.of(node, source, ledger).text() : null;
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Leaves out the footnotes without a mark. */
  void finish() {
    definitions.forEach(
        (label, definition) -> {
          if (!used.contains(label)) {
            leaveOut(definition, "because no mark in the text belongs to it");
          }
        });
  }

  private void leaveOut(IndentedBlock definition, String reason) {
    Span span = SourceOffsets.span(definition, source);
    ledger.add(span, new Usage.Dropped("footnote"));
    report.footnote(reason, span);
  }
}
