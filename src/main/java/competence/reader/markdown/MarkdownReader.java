package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.model.Framework;
import competence.outline.Outline;
import competence.profile.Profile;
import competence.reader.LedgerGaps;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.reader.SizeCheck;
import competence.reader.html.HtmlMarkup;
import competence.record.Handout;
import competence.source.SourceText;
import competence.structure.Recognizer;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown: CommonMark with GitHub's tables and task lists, and front matter at the top.
 *
 * <p>A document with the comment of a handout ({@link Handout}) is read back as the tree that it
 * was written from, with its edits. Any other becomes an outline: headings, lists, tables and
 * paragraphs. A code block is a paragraph, a block quote is its content, an image is its
 * description, raw HTML is the text between its tags.
 */
public final class MarkdownReader implements Reader {
  private static final String COMMENT = "<!-- ";

  @Override
  public boolean recognizes(String start) {
    return start.contains(COMMENT + Handout.FORMAT_PREFIX)
        || start.startsWith("# ")
        || start.startsWith("## ")
        || start.contains("\n## ");
  }

  @Override
  public boolean carriesTree(SourceText source) {
    return source.content().contains(COMMENT + Handout.FORMAT);
  }

  @Override
  public boolean refuses(SourceText source, Diagnostics diagnostics) {
    return new SizeCheck(source, diagnostics).refusesLines(true);
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    FrontMatter front = FrontMatter.of(source, diagnostics);
    boolean handout = source.content().contains(COMMENT + Handout.FORMAT_PREFIX);
    if (diagnostics.hasErrors()) {
      return Reading.ofRecord(null);
    }
    Node document = MarkdownParser.parse(source, front.end(), !handout, diagnostics);
    if (document == null) {
      return Reading.ofRecord(null);
    }
    Ledger ledger = new Ledger();
    HandoutComment top = top(document, source, diagnostics);
    Framework read;
    NavigableMap<Integer, Integer> html = new TreeMap<>();
    if (top != null) {
      front.leaveOut(ledger);
      read = new HandoutReader(source, top, ledger, diagnostics).read(document, profile);
    } else {
      MarkdownBlocks blocks = new MarkdownBlocks(source, diagnostics, ledger);
      Outline outline =
          front.outline(blocks.read(document), ledger).withFootnotes(blocks.footnotes());
      read = Recognizer.recognize(outline, profile, source, diagnostics, ledger);
      html = blocks.html();
    }
    MarkdownMarkup markup = new MarkdownMarkup(html, new HtmlMarkup(ledger));
    LedgerGaps.explain(source.content(), ledger, markup);
    return new Reading(read, ledger);
  }

  private static @Nullable HandoutComment top(
      Node document, SourceText source, Diagnostics diagnostics) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      HandoutComment comment = HandoutComment.of(node, source);
      String name = comment == null ? "" : comment.record().name();
      if (name.startsWith(Handout.FORMAT_PREFIX)) {
        if (!name.equals(Handout.FORMAT)) {
          diagnostics.add(
              Code.MD102,
              SourceOffsets.span(node, source),
              "this handout has the format \"" + name + "\"; this program reads " + Handout.FORMAT,
              "read it with the version of the program that wrote it, or remove the comment");
        }
        return comment;
      }
    }
    return null;
  }
}
