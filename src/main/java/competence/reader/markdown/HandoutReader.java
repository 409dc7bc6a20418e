package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.ItemKind;
import competence.outline.Profile;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Reads a handout back. People may have edited it: what they see counts, ids and what else is
 * hidden goes with its line, a line without a comment is an item without an id, and ticks mean
 * nothing.
 */
final class HandoutReader {
  private enum Part {
    TOP,
    BODY,
    FOOT
  }

  private final SourceText source;
  private final HandoutFacts head;
  private final Diagnostics diagnostics;
  private final FlatItems items;
  private final EntryReader entries;
  private final List<String> description = new ArrayList<>();
  private Part part = Part.TOP;
  private @Nullable String title;

  /** What began and is passed over, by its name; null if nothing is. */
  private @Nullable String passed;

  HandoutReader(SourceText source, HiddenRecord head, Diagnostics diagnostics) {
    this.source = source;
    this.head = new HandoutFacts(head, diagnostics);
    this.diagnostics = diagnostics;
    this.items = new FlatItems(diagnostics);
    this.entries = new EntryReader(source, this.head, items, diagnostics);
  }

  Framework read(Node document, Profile profile) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
    head.sayPart();
    return new Framework(
        head.id(),
        title == null ? madeUpTitle() : title,
        head.language(profile.language()),
        head.origin(),
        head.facts(description.isEmpty() ? null : String.join(" ", description)),
        items.tree());
  }

  private void block(Node node) {
    if (node instanceof HtmlBlock html) {
      html(html);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (passed != null) {
      return;
    } else if (node instanceof ThematicBreak) {
      part = Part.FOOT;
    } else if (node instanceof ListBlock) {
      entries.read(node, items.section(), part == Part.FOOT);
      part = part == Part.TOP ? Part.BODY : part;
    } else if (part == Part.TOP && title != null && node instanceof Paragraph) {
      description.add(HandoutLine.plain(node, source));
    } else if (part != Part.FOOT) {
      quote(node);
    }
  }

  private void html(HtmlBlock html) {
    HiddenRecord comment = HiddenRecord.parse(html.getLiteral()).orElse(null);
    if (comment == null) {
      if (!html.getLiteral().stripLeading().startsWith("<!--")) {
        HandoutLine.leaveOut(html, source, diagnostics);
      }
    } else if (Handout.ASIDES.contains(comment.name())) {
      passed = comment.name();
    } else if (passed != null && comment.name().equals(Handout.END + passed)) {
      part = passed.equals(Handout.CONTENTS) ? Part.BODY : part;
      passed = null;
    } else if (comment.name().startsWith(Handout.END)) {
      items.end(comment.name().substring(Handout.END.length()));
    }
  }

  private void heading(Heading heading) {
    if (heading.getLevel() == Handout.TITLE_SIGNS && title == null) {
      String text = Inline.write(NodeText.runs(heading, source));
      title = text.isEmpty() ? null : text;
      return;
    }
    part = Part.BODY;
    passed = null;
    HandoutLine line = new HandoutLine(heading, source, head.numbering());
    int seen = heading.getLevel() - Handout.TITLE_SIGNS;
    int depth = Math.max(1, line.depth(seen));
    if (line.hasText()) {
      items.addSection(line.item(ItemKind.HEADING), depth);
    } else {
      items.endSections(depth);
    }
  }

  /** A quote right below a heading is its note. */
  private void quote(Node node) {
    boolean note = node instanceof BlockQuote && node.getPrevious() instanceof Heading;
    if (note && part == Part.BODY) {
      items.note(HandoutLine.plainBlocks(node, source));
    } else {
      HandoutLine.leaveOut(node, source, diagnostics);
    }
  }

  private String madeUpTitle() {
    diagnostics.add(
        Code.TREE104,
        null,
        "the handout has no title; its id stands in",
        "put the title at the top: # Title");
    return head.id().isEmpty() ? "Untitled" : head.id();
  }
}
