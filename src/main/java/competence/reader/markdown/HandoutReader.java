package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.profile.Profile;
import competence.record.Handout;
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
 * Reads a handout back. People may have edited it: what they see counts, ids and other hidden data
 * go with their line, a line without a comment is an item without an id, and ticks mean nothing.
 */
final class HandoutReader {
  private enum Part {
    TOP,
    BODY,
    FOOT
  }

  private final SourceText source;
  private final HandoutFacts facts;
  private final Diagnostics diagnostics;
  private final Ledger ledger;
  private final Node top;
  private final HandoutItems items;
  private final HandoutBlocks blocks;
  private HandoutBlocks.@Nullable Prose description;
  private Part part = Part.TOP;
  private @Nullable String title;

  /** The name of the aside that began; null if none did. */
  private @Nullable String aside;

  /**
   * A reader of one handout.
   *
   * @param top the comment at the top
   * @param ledger takes what became of each part of the source
   */
  HandoutReader(SourceText source, HandoutComment top, Ledger ledger, Diagnostics diagnostics) {
    this.source = source;
    this.top = top.node();
    this.ledger = ledger;
    this.facts = new HandoutFacts(top, ledger, diagnostics);
    this.diagnostics = diagnostics;
    this.items = new HandoutItems(diagnostics);
    this.blocks = new HandoutBlocks(source, facts, items, ledger, diagnostics);
  }

  Framework read(Node document, Profile profile) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
    facts.reportPart();
    if (description != null) {
      ledger.keep(description.pieces(), Usage.Kept.FRAMEWORK, Field.DESCRIPTION);
    }
    Framework read =
        new Framework(
            facts.id(),
            title == null ? madeUpTitle() : title,
            facts.language(profile.language()),
            facts.origin(),
            facts.facts(description == null ? null : description.text()),
            items.tree(ledger));
    facts.enterRest();
    return read;
  }

  private void block(Node node) {
    if (node instanceof HtmlBlock html) {
      html(html);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (aside != null) {
      blocks.drop(node, aside + " of the handout");
    } else if (node instanceof ThematicBreak) {
      part = Part.FOOT;
    } else if (node instanceof ListBlock) {
      blocks.list(node, items.section(), part == Part.FOOT);
      part = part == Part.TOP ? Part.BODY : part;
    } else if (part == Part.TOP && title != null && node instanceof Paragraph) {
      HandoutBlocks.Prose more = blocks.paragraph(node);
      description = description == null ? more : description.plus(more);
    } else if (part == Part.FOOT) {
      blocks.drop(node, "foot of the handout");
    } else if (part == Part.BODY
        && node instanceof BlockQuote
        && node.getPrevious() instanceof Heading) {
      blocks.quote(node);
    } else {
      blocks.leaveOut(node);
    }
  }

  private void html(HtmlBlock html) {
    HandoutComment found = html == top ? null : HandoutComment.of(html, source);
    if (found != null) {
      found.enterRest(ledger);
      comment(found.record().name());
    } else if (html != top) {
      blocks.leaveOut(html);
    }
  }

  private void comment(String name) {
    if (Handout.ASIDES.contains(name)) {
      aside = name;
    } else if (aside != null && name.equals(Handout.END + aside)) {
      part = aside.equals(Handout.CONTENTS) ? Part.BODY : part;
      aside = null;
    } else if (name.startsWith(Handout.END)) {
      items.endSection(name.substring(Handout.END.length()));
    }
  }

  private void heading(Heading heading) {
    if (heading.getLevel() == Handout.TITLE_SIGNS && title == null) {
      title(heading);
      return;
    }
    part = Part.BODY;
    aside = null;
    HandoutLine line = new HandoutLine(heading, source, facts.numbering(), ledger);
    int depth = Math.max(1, line.depth(heading.getLevel() - Handout.TITLE_SIGNS));
    if (line.hasText()) {
      items.addSection(line, depth);
    } else {
      items.endSections(depth);
    }
  }

  private void title(Heading heading) {
    BlockText text = BlockText.of(heading, source, ledger);
    String markdown = text.markdown();
    if (markdown.isEmpty()) {
      ledger.leave(text.pieces(), new Usage.Dropped("blanks"));
    } else {
      title = markdown;
      ledger.keep(text.pieces(), Usage.Kept.FRAMEWORK, Field.TITLE);
    }
  }

  private String madeUpTitle() {
    ledger.makeUpTitle();
    diagnostics.add(
        Code.TREE104,
        null,
        "the handout has no title; its id is used instead",
        "put the title at the top: # Title");
    return facts.id().isEmpty() ? "Untitled" : facts.id();
  }
}
