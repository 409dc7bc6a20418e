package competence.reader.html;

import competence.inline.Inline;
import competence.inline.Run;
import competence.outline.Block;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Outlines written small, so that tests show what they expect: {@code [..]} is a table row. */
final class Sketch {
  private Sketch() {}

  /**
   * Blocks in one line: {@code # text} headings, plain paragraphs, {@code (a; b)} lists, {@code [x
   * | y]} rows ({@code [! x | y]} header rows), {@code @2} for a cell over two rows.
   */
  static String of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Deque<Object> todo = new ArrayDeque<>();
    push(todo, inLine(blocks, "; "));
    while (!todo.isEmpty()) {
      Object next = todo.pop();
      if (next instanceof String text) {
        out.append(text);
      } else {
        push(todo, parts(next));
      }
    }
    return out.toString();
  }

  private static List<Object> parts(Object part) {
    if (part instanceof Block.Heading heading) {
      return List.of("#".repeat(heading.level()) + " " + words(heading.text()));
    } else if (part instanceof Block.Paragraph paragraph) {
      return List.of(words(paragraph.text()));
    } else if (part instanceof Block.Bullets bullets) {
      return around("(", inLine(bullets.entries(), "; "), ")");
    } else if (part instanceof Block.Entry entry) {
      return inLine(entry.blocks(), " + ");
    } else if (part instanceof Block.Table table) {
      return inLine(table.rows(), "");
    } else if (part instanceof Block.Row row) {
      return around(row.header() ? "[! " : "[", inLine(row.cells(), " | "), "]");
    } else if (part instanceof Block.Cell cell) {
      String mark = cell.rows() > 1 ? "@" + cell.rows() + " " : "";
      return around(mark, inLine(cell.blocks(), " + "), " | ".repeat(cell.columns() - 1));
    }
    throw new AssertionError(part);
  }

  /** A text with its markup, unescaped, so that tests read well. */
  private static String words(Text text) {
    StringBuilder out = new StringBuilder();
    for (Run run : Inline.parse(text.markdown())) {
      String mark = run.code() ? "`" : run.strong() ? "**" : run.emphasis() ? "*" : "";
      String words = mark + run.text() + mark;
      out.append(run.link() == null ? words : "[" + words + "](" + run.link() + ")");
    }
    return out.toString();
  }

  private static List<Object> inLine(List<?> parts, String between) {
    List<Object> all = new ArrayList<>();
    for (Object part : parts) {
      if (!all.isEmpty()) {
        all.add(between);
      }
      all.add(part);
    }
    return all;
  }

  private static List<Object> around(String before, List<Object> parts, String after) {
    List<Object> all = new ArrayList<>();
    all.add(before);
    all.addAll(parts);
    all.add(after);
    return all;
  }

  private static void push(Deque<Object> todo, List<Object> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      todo.push(parts.get(i));
    }
  }
}
