package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.model.Framework;
import competence.outline.Block;
import competence.outline.Interpreter;
import competence.outline.Outline;
import competence.outline.Profile;
import competence.outline.Text;
import competence.reader.Gaps;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text: blocks between blank lines. A block with tabs or raw tables is a flattened table; one
 * of a single line is a paragraph; any other is a list of lines, as a one-column table leaves
 * behind.
 */
public final class TextReader implements Reader {
  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    Ledger ledger = new Ledger();
    Outline outline = Outline.of(blocks(source, ledger, diagnostics));
    Framework read = Interpreter.interpret(outline, profile, source, diagnostics, ledger);
    Gaps.explain(source.content(), ledger, new TextMarkup(ledger));
    return new Reading(read, ledger);
  }

  private static List<Block> blocks(SourceText source, Ledger ledger, Diagnostics diagnostics) {
    String content = source.content();
    List<Span> lines = Lines.of(content);
    FieldText fields = new FieldText(content, Dialect.of(content, lines), ledger, diagnostics);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = Lines.endOfBlock(content, lines, at);
      if (end == at) {
        at++;
      } else if (isTable(content, lines, at, end)) {
        FlatTable table = new FlatTable(content, lines, fields, ledger, diagnostics);
        at = table.read(at, blocks);
      } else {
        addLines(lines.subList(at, end), fields, content, blocks);
        at = end;
      }
    }
    return blocks;
  }

  private static boolean isTable(String content, List<Span> lines, int from, int to) {
    for (Span line : lines.subList(from, to)) {
      if (Lines.has('\t', content, line) || Tags.opensTable(content, line)) {
        return true;
      }
    }
    return false;
  }

  /** Lines with bullets are entries of a list; the lines between them are lines. */
  private static void addLines(
      List<Span> lines, FieldText fields, String content, List<Block> blocks) {
    int at = 0;
    while (at < lines.size()) {
      boolean bullets = Lines.isBullet(content, lines.get(at));
      int end = at + 1;
      while (end < lines.size() && Lines.isBullet(content, lines.get(end)) == bullets) {
        end++;
      }
      List<Span> run = lines.subList(at, end);
      if (bullets) {
        blocks.add(entries(run, fields, content));
      } else {
        addPlainLines(run, fields, blocks);
      }
      at = end;
    }
  }

  private static Block entries(List<Span> lines, FieldText fields, String content) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Span line : lines) {
      entries.add(new Block.Entry(fields.blocks(Lines.afterBullet(content, line)), line));
    }
    return new Block.Bullets(entries, whole(lines));
  }

  private static void addPlainLines(List<Span> lines, FieldText fields, List<Block> blocks) {
    List<List<Block>> contents = lines.stream().map(fields::blocks).toList();
    if (lines.size() == 1) {
      blocks.addAll(contents.get(0));
    } else if (contents.stream().allMatch(TextReader::isText)) {
      List<Text> texts = contents.stream().map(TextReader::text).toList();
      blocks.add(new Block.Lines(texts, whole(lines)));
    } else {
      blocks.add(oneColumn(lines, contents));
    }
  }

  private static Span whole(List<Span> lines) {
    return lines.get(0).to(lines.get(lines.size() - 1));
  }

  /** Lines that hold more than a text each are what they were before: the rows of a table. */
  private static Block oneColumn(List<Span> lines, List<List<Block>> contents) {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block.Cell cell = new Block.Cell(contents.get(i), 1, lines.get(i));
      rows.add(new Block.Row(List.of(cell), false, lines.get(i)));
    }
    return new Block.Table(rows, whole(lines));
  }

  private static boolean isText(List<Block> blocks) {
    return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
  }

  private static Text text(List<Block> blocks) {
    return ((Block.Paragraph) blocks.get(0)).text();
  }
}
