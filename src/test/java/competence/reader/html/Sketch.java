package competence.reader.html;

import competence.inline.Inline;
import competence.inline.Run;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Outlines written small, so that tests show what they expect: {@code [..]} is a table row. */
final class Sketch {
  private final boolean forms;

  private Sketch(boolean forms) {
    this.forms = forms;
  }

  /**
   * Blocks in one line: {@code # text} headings, plain paragraphs, {@code a / b} lines, {@code (a;
   * b)} lists, {@code [x | y]} rows ({@code [! x | y]} header rows), {@code <x>[y]} a caption,
   * {@code @2} for a cell over two rows.
   */
  static String of(List<Block> blocks) {
    return new Sketch(false).write(blocks);
  }

  /**
   * The same with what is before entries ({@code 1.} a number, {@code L2} a level, {@code >36} an
   * indent), {@code {36 bold 140 title}} the look of a paragraph, {@code __a} two blanks before a
   * line, {@code #a#} and {@code ->a} links, {@code g1} the second group of rows and {@code th} for
   * header cells.
   */
  static String ofForms(List<Block> blocks) {
    return new Sketch(true).write(blocks);
  }

  private String write(List<Block> blocks) {
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

  private List<Object> parts(Object part) {
    if (part instanceof Block.Heading heading) {
      Text code = heading.details().code();
      String label = code == null ? "" : "{" + code + "} ";
      return List.of("#".repeat(heading.level()) + " " + label + words(heading.text()));
    } else if (part instanceof Block.Paragraph paragraph) {
      String lines = paragraph.lines().stream().map(this::line).collect(Collectors.joining(" / "));
      return List.of(look(paragraph.look()) + lines);
    } else if (part instanceof Block.Bullets bullets) {
      return around("(", inLine(bullets.entries(), "; "), ")");
    } else if (part instanceof Block.Entry entry) {
      return around(form(entry), inLine(entry.blocks(), " + "), "");
    } else if (part instanceof Block.Table table) {
      Block.Paragraph caption = table.caption();
      return around(caption == null ? "" : caption(caption), inLine(table.rows(), ""), "");
    } else if (part instanceof Block.Row row) {
      String group = forms && row.group() > 0 ? "g" + row.group() + " " : "";
      return around((row.header() ? "[! " : "[") + group, inLine(row.cells(), " | "), "]");
    } else if (part instanceof Block.Cell cell) {
      String mark = cell.rows() > 1 ? "@" + cell.rows() + " " : "";
      String header = forms && cell.header() ? "th " : "";
      String wide = " | ".repeat(cell.columns() - 1);
      return around(mark + header, inLine(cell.blocks(), " + "), wide);
    }
    throw new AssertionError(part);
  }

  private String caption(Block.Paragraph caption) {
    return "<" + parts(caption).get(0) + ">";
  }

  private String form(Block.Entry entry) {
    if (!forms) {
      return "";
    }
    String sign = entry.marker().sign();
    String box = entry.marker().kind() == Marker.Kind.BOX ? "[] " : "";
    return (entry.level() >= 0 ? "L" + entry.level() + " " : "")
        + (entry.indent() > 0 ? ">" + entry.indent() + " " : "")
        + (sign.isEmpty() ? box : sign + " ");
  }

  private String look(Look look) {
    if (!forms || look.equals(Look.PLAIN)) {
      return "";
    }
    List<String> facts = new ArrayList<>();
    facts.add(look.indent() > 0 ? String.valueOf(look.indent()) : "");
    facts.add(look.bold() ? "bold" : "");
    facts.add(look.size() > 0 ? "size " + look.size() : "");
    facts.add(look.role() == Look.Role.NONE ? "" : look.role().name().toLowerCase(Locale.ROOT));
    facts.removeIf(String::isEmpty);
    return "{" + String.join(" ", facts) + "} ";
  }

  private String line(Line line) {
    String text = words(line.text());
    if (!forms) {
      return text;
    }
    String link =
        switch (line.link()) {
          case NONE -> text;
          case INSIDE -> "#" + text + "#";
          case OUTSIDE -> "->" + text;
        };
    return "_".repeat(line.blanks()) + link;
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
