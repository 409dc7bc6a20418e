package competence.structure;

import competence.diagnostic.Code;
import competence.model.CodeLabel;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sequence of blocks, or the entries of a list, one at a time: each entry is an item, with
 * the rest of its content below.
 */
final class Work {
  /** Whether this reads the content of an entry: headings in it end with it. */
  final boolean inEntry;

  private final TreeMaker maker;
  private final List<Block> blocks;

  /** The list whose entries this reads; null if it reads blocks. */
  private final Block.@Nullable Bullets bullets;

  private int at;

  /** Where items are added, one after the other. */
  private Draft parent;

  /** The item that was added last, if the next line may still belong to it. */
  private @Nullable Draft last;

  /** A stem that takes the lines that follow as its items. */
  private @Nullable Draft stem;

  /** Whether the stem takes every line by the profile, and not only lower-case ones. */
  private boolean stemTakesAll;

  private Work(
      TreeMaker maker,
      List<Block> blocks,
      Block.@Nullable Bullets bullets,
      Draft parent,
      boolean inEntry) {
    this.maker = maker;
    this.blocks = blocks;
    this.bullets = bullets;
    this.parent = parent;
    this.inEntry = inEntry;
  }

  static Work onBlocks(TreeMaker maker, List<Block> blocks, Draft parent, boolean inEntry) {
    return new Work(maker, withCaptions(blocks), null, parent, inEntry);
  }

  /** Captions as paragraphs before their tables. */
  private static List<Block> withCaptions(List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> caption(block) != null)) {
      return blocks;
    }
    List<Block> all = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block caption = caption(block);
      if (caption != null) {
        all.add(caption);
      }
      all.add(block);
    }
    return all;
  }

  private static @Nullable Block caption(Block block) {
    return block instanceof Block.Table table ? table.caption() : null;
  }

  /** Adds what follows below another parent, because a heading begins. */
  void moveTo(Draft newParent) {
    parent = newParent;
    forget();
  }

  /** Separates what follows from what came before. */
  private void forget() {
    last = null;
    stem = null;
    stemTakesAll = false;
  }

  /** Reads the next block or entry; false if there is none. */
  boolean step() {
    Block.Bullets list = bullets;
    if (at == (list == null ? blocks.size() : list.entries().size())) {
      return false;
    } else if (list == null) {
      block(blocks.get(at++));
    } else {
      entry(withCode(list.entries().get(at++)), list.rows());
    }
    return true;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      maker.set(maker.heading(heading.text(), heading.level()), heading.details());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(paragraph.text());
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(this::line);
    } else if (block instanceof Block.Bullets list) {
      maker.push(new Work(maker, List.of(), list, parentOf(list), false));
      forget();
    }
  }

  private void line(Text text) {
    LineKind kind = maker.rules.kindOf(text);
    if (kind == LineKind.OMIT) {
      maker.leaveOut(text);
    } else if (isNamed(kind) && parent.kind == ItemKind.HEADING) {
      maker.namedHeading(text, kind);
    } else {
      statement(text, kind);
    }
  }

  private static boolean isNamed(LineKind kind) {
    return kind == LineKind.SECTION || kind == LineKind.HEADING;
  }

  /**
   * A list goes below the stem just before it. So do the rows of a table, unless they open in the
   * same way as the stem.
   */
  private Draft parentOf(Block.Bullets list) {
    Draft before = last;
    if (before == null
        || before.text == null
        || !before.below().isEmpty()
        || !(stemTakesAll || maker.rules.endsLikeStem(before.text))) {
      return parent;
    }
    Text first = list.rows() ? firstText(list) : null;
    boolean alike =
        first != null
            && !LineForm.startLower(first.plain())
            && maker.rules.formOf(first) == LineKind.STATEMENT
            && maker.rules.formOf(before.text) == LineKind.STATEMENT;
    return alike ? parent : before;
  }

  private static @Nullable Text firstText(Block.Bullets list) {
    for (Block.Entry entry : list.entries()) {
      Text text = CellContent.of(entry.blocks()).text();
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private void entry(Block.Entry entry, boolean row) {
    CellContent content = CellContent.of(entry.blocks());
    Text text = content.text();
    Draft above = last == null ? parent : last;
    if (text != null) {
      LineKind kind = maker.rules.kindOf(text);
      if (kind == LineKind.OMIT) {
        maker.leaveOut(text);
      } else {
        above = item(entry, text, kind, row);
        maker.set(above, entry.details());
      }
    }
    if (!content.rest().isEmpty()) {
      boolean headed = text == null && content.rest().get(0) instanceof Block.Heading;
      above = headed ? parent : above;
      stem = stem == above ? null : stem; // A stem with a list of its own takes no further lines.
      maker.pushEntry(content.rest(), above);
    }
  }

  /** An entry that is nothing but a code above one other entry is the code of that. */
  private static Block.Entry withCode(Block.Entry entry) {
    if (entry.blocks().size() != 2
        || !(entry.blocks().get(0) instanceof Block.Paragraph paragraph)
        || !(entry.blocks().get(1) instanceof Block.Bullets list)
        || list.entries().size() > 1
        || entry.marker().text() != null
        || !entry.details().equals(Details.NONE)) {
      return entry;
    }
    Text code = paragraph.text();
    Block.Entry item = list.entries().get(0);
    boolean coded = item.details().code() != null || item.marker().text() != null;
    return coded
            || !isSentence(item)
            || !LineForm.isLabel(code.plain())
            || !CodeLabel.isCode(code.plain(), ItemKind.STATEMENT)
        ? entry
        : item.withDetails(item.details().withCode(code));
  }

  private static boolean isSentence(Block.Entry entry) {
    Text text = CellContent.of(entry.blocks()).text();
    return text != null && LineForm.words(text.plain()) > 1;
  }

  private Draft item(Block.Entry entry, Text text, LineKind kind, boolean row) {
    ItemKind known = CellContent.isNamed(entry.blocks()) ? ItemKind.HEADING : entry.kind();
    if (known != null) {
      return decided(known, kind, text);
    }
    boolean line = row && entry.blocks().size() == 1;
    boolean heading =
        isNamed(kind) && (line || entry.marker().text() != null) && parent.kind == ItemKind.HEADING;
    return heading ? maker.namedHeading(text, kind) : statement(text, kind);
  }

  /** An item whose kind a pass decided; only headings have headings below them. */
  private Draft decided(ItemKind kind, LineKind line, Text text) {
    forget();
    boolean statement =
        parent.kind == ItemKind.STATEMENT
            || line == LineKind.STATEMENT_OF_ITS_OWN
            || line == LineKind.STEM;
    Draft draft = maker.add(parent, statement ? ItemKind.STATEMENT : kind, text);
    last = draft;
    return draft;
  }

  private Draft statement(Text text, LineKind kind) {
    Draft above = last;
    Draft waiting = stem;
    if (kind == LineKind.CHILD && above != null) {
      return maker.add(above, ItemKind.STATEMENT, text);
    } else if (waiting != null && adopts(text, kind)) {
      noteAdoption(waiting, text);
      Draft child = maker.add(waiting, ItemKind.STATEMENT, text);
      last = child;
      return child;
    }
    Draft draft = maker.add(parent, ItemKind.STATEMENT, text);
    last = draft;
    stemTakesAll = kind == LineKind.STEM;
    stem = stemTakesAll || waits(text) ? draft : null;
    return draft;
  }

  private boolean adopts(Text text, LineKind kind) {
    if (kind == LineKind.STEM || kind == LineKind.STATEMENT_OF_ITS_OWN) {
      return false;
    }
    return stemTakesAll ? !waits(text) : LineForm.startLower(text.plain());
  }

  /** A stem in lower case is below another one: only a stem with a capital takes such lines. */
  private boolean waits(Text text) {
    return maker.rules.endsLikeStem(text) && !LineForm.startLower(text.plain());
  }

  private void noteAdoption(Draft waiting, Text first) {
    if (!waiting.below().isEmpty()) {
      return;
    }
    String read = "read as an item below the stem above";
    if (stemTakesAll) {
      maker.note(Code.TREE102, first, read + ", as the profile says", null);
    } else {
      maker.note(
          Code.TREE102,
          first,
          read + ": it begins in lower case, and the stem has no list of its own",
          PassContext.otherwise(first, Profile.As.STATEMENT));
    }
  }
}
