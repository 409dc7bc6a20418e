package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.model.Framework;
import competence.model.ItemKind;
import competence.outline.Profile;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.source.SourceText;
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
  private final Ledger ledger;
  private final HtmlBlock top;
  private final Beside beside;
  private final FlatItems items;
  private final EntryReader entries;
  private Beside.@Nullable Prose description;
  private Part part = Part.TOP;
  private @Nullable String title;

  /** What began and is passed over, by its name; null if nothing is. */
  private @Nullable String passed;

  /**
   * A reader of one handout.
   *
   * @param top the block that the comment at its top is
   * @param comment what that says
   * @param ledger is told what became of each stretch
   */
  HandoutReader(
      SourceText source,
      HtmlBlock top,
      HiddenComment comment,
      Ledger ledger,
      Diagnostics diagnostics) {
    this.source = source;
    this.top = top;
    this.ledger = ledger;
    this.head = new HandoutFacts(comment, ledger, diagnostics);
    this.diagnostics = diagnostics;
    this.items = new FlatItems(diagnostics);
    this.beside = new Beside(source, ledger, diagnostics);
    this.entries = new EntryReader(source, this.head, items, ledger, beside);
  }

  Framework read(Node document, Profile profile) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
    head.sayPart();
    Beside.Prose prose = description;
    if (prose != null) {
      ledger.keep(prose.pieces(), Use.Kept.FRAMEWORK, Field.DESCRIPTION);
    }
    Framework read =
        new Framework(
            head.id(),
            title == null ? madeUpTitle() : title,
            head.language(profile.language()),
            head.origin(),
            head.facts(prose == null ? null : prose.text()),
            items.tree(ledger));
    head.enterRest();
    return read;
  }

  private void block(Node node) {
    if (node instanceof HtmlBlock html) {
      html(html);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (passed != null) {
      beside.drop(node, passed + " of the handout");
    } else if (node instanceof ThematicBreak) {
      part = Part.FOOT;
    } else if (node instanceof ListBlock) {
      entries.read(node, items.section(), part == Part.FOOT);
      part = part == Part.TOP ? Part.BODY : part;
    } else if (part == Part.TOP && title != null && node instanceof Paragraph) {
      Beside.Prose more = beside.paragraph(node);
      description = description == null ? more : description.plus(more);
    } else if (part != Part.FOOT) {
      quote(node);
    } else {
      beside.drop(node, "foot of the handout");
    }
  }

  private void html(HtmlBlock html) {
    HiddenComment found = html == top ? null : HiddenComment.of(html, source);
    if (found != null) {
      found.enterRest(ledger);
      comment(found.record());
    } else if (html != top) {
      beside.leaveOut(html);
    }
  }

  private void comment(HiddenRecord comment) {
    if (Handout.ASIDES.contains(comment.name())) {
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
      title(heading);
      return;
    }
    part = Part.BODY;
    passed = null;
    HandoutLine line = new HandoutLine(heading, source, head.numbering(), ledger);
    int seen = heading.getLevel() - Handout.TITLE_SIGNS;
    int depth = Math.max(1, line.depth(seen));
    if (line.hasText()) {
      items.addSection(line.item(ItemKind.HEADING), line.pieces(), depth);
    } else {
      items.endSections(depth);
    }
  }

  private void title(Heading heading) {
    LineRuns runs = new LineRuns(heading, source, ledger, null);
    String text = runs.markdown();
    if (text.isEmpty()) {
      runs.dropAll("blanks");
    } else {
      title = text;
      ledger.keep(runs.pieces(), Use.Kept.FRAMEWORK, Field.TITLE);
    }
  }

  /** A quote right below a heading is its note. */
  private void quote(Node node) {
    boolean note = node instanceof BlockQuote && node.getPrevious() instanceof Heading;
    if (note && part == Part.BODY) {
      items.note(beside.quote(node));
    } else {
      beside.leaveOut(node);
    }
  }

  private String madeUpTitle() {
    ledger.makeUpTitle();
    diagnostics.add(
        Code.TREE104,
        null,
        "the handout has no title; its id stands in",
        "put the title at the top: # Title");
    return head.id().isEmpty() ? "Untitled" : head.id();
  }
}
