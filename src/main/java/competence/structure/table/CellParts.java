package competence.structure.table;

import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Coding;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Line;
import competence.outline.Text;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell holds: the lines before anything else, and the blocks after them. */
final class CellParts {
  static final CellParts EMPTY = new CellParts(List.of());

  final List<Block.Paragraph> lead;
  final List<Block> rest;
  private final List<Block> blocks;
  private @Nullable Text text;
  private @Nullable Text whole;
  private @Nullable Boolean bold;

  CellParts(List<Block> blocks) {
    List<Block.Paragraph> paragraphs = new ArrayList<>(1);
    int at = 0;
    while (at < blocks.size() && blocks.get(at) instanceof Block.Paragraph paragraph) {
      paragraphs.add(paragraph);
      at++;
    }
    this.blocks = blocks;
    this.lead = paragraphs;
    this.rest = at == blocks.size() ? List.of() : blocks.subList(at, blocks.size());
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Whether it holds one or more paragraphs and nothing else. */
  boolean isText() {
    return !lead.isEmpty() && rest.isEmpty();
  }

  /** The paragraphs before anything else, as one text; null if there are none. */
  @Nullable Text text() {
    if (text == null && !lead.isEmpty()) {
      text = Text.join(lead.stream().map(Block.Paragraph::text).toList(), Coding.BREAK);
    }
    return text;
  }

  /** All texts as one, which is the same object in each row that the cell spans. */
  Text whole() {
    if (whole == null) {
      whole = Text.join(texts(), Coding.BREAK);
    }
    return whole;
  }

  /** The plain text of the paragraphs before anything else. */
  String plain() {
    Text joined = text();
    return joined == null ? "" : joined.plain();
  }

  int words() {
    String plain = plain();
    int words = 0;
    for (int i = 0; i < plain.length(); i++) {
      boolean starts = i == 0 || WhiteSpace.is(plain.charAt(i - 1));
      words += starts && !WhiteSpace.is(plain.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** The lines of the paragraphs before anything else. */
  List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    lead.forEach(paragraph -> paragraph.lines().stream().map(Line::text).forEach(lines::add));
    return lines;
  }

  /** Whether all of its text is bold. */
  boolean isBold() {
    if (bold == null) {
      bold = !lead.isEmpty() && lead.stream().allMatch(CellParts::isBold);
    }
    return bold;
  }

  private static boolean isBold(Block.Paragraph paragraph) {
    return paragraph.look().bold()
        || paragraph.lines().stream().allMatch(line -> isBold(line.text()));
  }

  static boolean isBold(Text text) {
    if (!text.markdown().startsWith("**") && !text.markdown().startsWith("*")) {
      return false;
    }
    return Inline.parse(text.markdown()).stream()
        .allMatch(run -> run.strong() || WhiteSpace.isBlank(run.text()));
  }

  /** A text without the bold that the whole of it has. */
  static Text withoutBold(Text text) {
    if (!isBold(text)) {
      return text;
    }
    List<Run> runs =
        Inline.parse(text.markdown()).stream()
            .map(run -> new Run(run.text(), run.emphasis(), false, run.code(), run.link()))
            .toList();
    return new Text(Inline.write(runs), text.span(), text.pieces());
  }

  /** Whether it has a heading, at any depth. */
  boolean hasHeading() {
    if (isText()) {
      return false; // as in most cells
    }
    Deque<Block> open = new ArrayDeque<>(blocks);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (block instanceof Block.Heading) {
        return true;
      } else if (block instanceof Block.Bullets bullets) {
        bullets.entries().forEach(entry -> open.addAll(entry.blocks()));
      }
    }
    return false;
  }

  /** All texts in it, in order. */
  List<Text> texts() {
    return texts(blocks);
  }

  /** Whether {@link #texts} is all of it: no item in it has a code or another detail. */
  boolean isFlat() {
    Deque<Block> open = new ArrayDeque<>(rest);
    while (!open.isEmpty()) {
      if (open.pop() instanceof Block.Bullets bullets) {
        for (Block.Entry entry : bullets.entries()) {
          if (!entry.details().equals(Details.NONE)) {
            return false;
          }
          open.addAll(entry.blocks());
        }
      }
    }
    return true;
  }

  /** All texts in blocks, in order. */
  static List<Text> texts(List<Block> blocks) {
    List<Text> texts = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>();
    pushAll(blocks, open);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.lines().forEach(line -> texts.add(line.text()));
      } else if (block instanceof Block.Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Block.Lines lines) {
        texts.addAll(lines.lines());
      } else if (block instanceof Block.Bullets bullets) {
        List<Block> inner = new ArrayList<>();
        bullets.entries().forEach(entry -> inner.addAll(entry.blocks()));
        pushAll(inner, open);
      }
    }
    return texts;
  }

  private static void pushAll(List<Block> blocks, Deque<Block> open) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      open.push(blocks.get(i));
    }
  }
}
