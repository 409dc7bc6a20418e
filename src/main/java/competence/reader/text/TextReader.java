package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.outline.Block;
import competence.outline.Interpreter;
import competence.outline.Outline;
import competence.outline.Profile;
import competence.outline.Text;
import competence.reader.Reader;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text: blocks between blank lines. A block with tabs or raw tables is a flattened table; one
 * of a single line is a paragraph; any other is a list of lines, as a one-column table leaves
 * behind.
 */
public final class TextReader implements Reader {
  @Override
  public @Nullable Framework read(SourceText source, Profile profile, Diagnostics diagnostics) {
    Outline outline = Outline.of(blocks(source, diagnostics));
    return Interpreter.interpret(outline, profile, source, diagnostics);
  }

  private static List<Block> blocks(SourceText source, Diagnostics diagnostics) {
    String content = source.content();
    List<Span> lines = Lines.of(content);
    FieldText fields = new FieldText(content, Dialect.of(content, lines), diagnostics);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = Lines.endOfBlock(content, lines, at);
      if (end == at) {
        at++;
      } else if (isTable(content, lines, at, end)) {
        FlatTable table = new FlatTable(content, lines, fields, diagnostics);
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
      int tab = content.indexOf('\t', line.start());
      if ((tab >= 0 && tab < line.end()) || Tags.opensTable(content, line)) {
        return true;
      }
    }
    return false;
  }

  private static void addLines(
      List<Span> lines, FieldText fields, String content, List<Block> blocks) {
    Span span = lines.get(0).to(lines.get(lines.size() - 1));
    if (lines.stream().allMatch(line -> Lines.isBullet(content, line))) {
      List<Block.Entry> entries = new ArrayList<>();
      for (Span line : lines) {
        entries.add(new Block.Entry(fields.blocks(Lines.afterBullet(content, line)), line));
      }
      blocks.add(new Block.Bullets(entries, span));
      return;
    }
    List<Text> texts = new ArrayList<>();
    for (Span line : lines) {
      texts.addAll(fields.texts(line));
    }
    if (lines.size() == 1) {
      texts.forEach(text -> blocks.add(new Block.Paragraph(text)));
    } else if (!texts.isEmpty()) {
      blocks.add(new Block.Lines(texts, span));
    }
  }
}
