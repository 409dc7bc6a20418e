package competence.structure.table;

import competence.ledger.Coding;
import competence.model.CodeLabel;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Text;
import competence.source.Span;
import competence.structure.LineForm;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items in a cell. Its paragraphs and lines are separate items if each has a code, or is a
 * clause that could be alone; else they are one text. A list in it is below the text before it, or
 * has the items if no text is before it.
 */
final class CellItems {
  private record Part(@Nullable Text code, Text text) {
    boolean isCoded() {
      return code != null;
    }
  }

  private final PassContext context;
  private int separated;

  CellItems(PassContext context) {
    this.context = context;
  }

  /** How many cells had several items that only their wording shows. */
  int separated() {
    return separated;
  }

  List<TableItem> of(CellParts parts, Span span) {
    return of(parts, span, false);
  }

  /**
   * The items in a cell.
   *
   * @param coded whether all texts of its column begin with a code
   */
  List<TableItem> of(CellParts parts, Span span, boolean coded) {
    if (coded && parts.lead.size() == 1 && parts.lead.get(0).lines().size() == 1) {
      TableItem item = item(typed(new Part(null, parts.lead.get(0).text()), false), span);
      item.rest = parts.rest;
      return List.of(item);
    }
    List<TableItem> items = new ArrayList<>(ofLead(parts.lead, span));
    for (Block block : parts.rest) {
      addRest(block, items);
    }
    return items;
  }

  /** The item that the name of a group makes; its first word may be a code. */
  TableItem group(Text name, Span span, boolean coded) {
    Part part = new Part(null, name);
    return item(coded ? typed(part, false) : part, span);
  }

  /**
   * The items of a row without columns. Their kinds are open: their words decide. A list without a
   * text before it belongs to the row above.
   */
  List<TableItem> ofRow(CellParts parts, Span span) {
    if (parts.lead.size() == 1 && parts.lead.get(0).lines().size() == 1) {
      TableItem item = item(typed(new Part(null, parts.lead.get(0).text()), true), span);
      item.kind = null;
      item.rest = parts.rest;
      return List.of(item);
    }
    List<TableItem> items = new ArrayList<>(ofLead(parts.lead, span));
    if (items.isEmpty()) {
      items.add(new TableItem(null, null, span));
    }
    items.forEach(item -> item.kind = null);
    last(items).rest = parts.rest;
    return items;
  }

  /** The last item of all, also below others. */
  private static TableItem last(List<TableItem> items) {
    TableItem last = items.get(items.size() - 1);
    return last.below.isEmpty() ? last : last.below.get(last.below.size() - 1);
  }

  private void addRest(Block block, List<TableItem> items) {
    TableItem last = items.isEmpty() ? null : last(items);
    boolean paragraph =
        block instanceof Block.Paragraph text && !LineForm.startLower(text.text().plain());
    if (block instanceof Block.Paragraph text && (last == null || paragraph)) {
      items.addAll(ofLead(List.of(text), text.span()));
    } else if (last != null) {
      last.addRest(List.of(block));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.entries().forEach(entry -> items.add(TableItem.of(entry)));
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(line -> items.add(item(new Part(null, line), line.span())));
    } else {
      TableItem item = new TableItem(null, null, block.span());
      item.rest = List.of(block);
      items.add(item);
    }
  }

  private List<TableItem> ofLead(List<Block.Paragraph> lead, Span span) {
    List<Part> parts = parts(lead);
    if (parts.size() < 2) {
      return parts.stream().map(part -> item(part, span)).toList();
    }
    List<TableItem> items = new ArrayList<>();
    for (Part part : parts) {
      items.add(item(part, part.text().span()));
    }
    TableItem first = items.get(0);
    if (parts.get(0).text().plain().endsWith(":")) {
      first.below.addAll(items.subList(1, items.size()));
      return List.of(first);
    }
    return items;
  }

  private static TableItem item(Part part, Span span) {
    TableItem item = new TableItem(ItemKind.STATEMENT, part.text(), span);
    item.details = item.details.withCode(part.code());
    return item;
  }

  /** The texts of separate items, with their codes; one part if the lines are one text. */
  private List<Part> parts(List<Block.Paragraph> lead) {
    List<Text> lines = new ArrayList<>();
    boolean broken = false;
    for (Block.Paragraph paragraph : lead) {
      broken |= paragraph.lines().size() > 1;
      paragraph.lines().stream().map(Line::text).forEach(lines::add);
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Part> parts = coded(lines);
    if (parts.size() == 1) {
      return List.of(typed(parts.get(0), true));
    }
    boolean codes =
        parts.stream().allMatch(part -> part.isCoded() || endOfCode(part.text(), false) > 0);
    if (codes) {
      return parts.stream().map(part -> typed(part, false)).toList();
    } else if (Clauses.areSeparate(parts.stream().map(p -> p.text().plain()).toList(), broken)) {
      separated++;
      return parts;
    }
    boolean label = parts.get(0).code() != null && parts.stream().skip(1).noneMatch(Part::isCoded);
    List<Text> all = label ? lines.subList(1, lines.size()) : lines;
    return List.of(
        typed(new Part(label ? lines.get(0) : null, Text.join(all, Coding.BREAK)), true));
  }

  /** Pairs each line that is a code with the line after it. */
  private static List<Part> coded(List<Text> lines) {
    List<Part> parts = new ArrayList<>();
    Text code = null;
    for (int i = 0; i < lines.size(); i++) {
      Text line = lines.get(i);
      if (code == null && i + 1 < lines.size() && ColumnFacts.isCode(line.plain())) {
        code = line;
      } else {
        parts.add(new Part(code, line));
        code = null;
      }
    }
    return parts;
  }

  /** A part with the code that its text begins with: "S1: Names the sails". */
  private Part typed(Part part, boolean withColon) {
    Text text = part.text();
    int end = part.isCoded() ? 0 : endOfCode(text, withColon);
    if (end == 0) {
      return part;
    }
    boolean sign = text.plain().charAt(end) == ':';
    Text code = context.slicer().slice(text, 0, end);
    Text colon = sign ? context.slicer().slice(text, end, end + 1) : null;
    Text rest = context.slicer().slice(text, sign ? end + 1 : end, text.plain().length());
    if (code == null || rest == null || (sign && colon == null)) {
      return part;
    }
    if (colon != null) {
      context.discard(colon, "colon after a code");
    }
    return new Part(code, rest);
  }

  /**
   * The offset after the code that a text begins with; 0 if it begins with none.
   *
   * @param colon whether a colon must be after it
   */
  private static int endOfCode(Text text, boolean colon) {
    String plain = text.plain();
    int end = 0;
    while (end < plain.length() && plain.charAt(end) != ' ' && plain.charAt(end) != ':') {
      end++;
    }
    boolean ends = end + 1 < plain.length() && (plain.charAt(end) == ':' || !colon);
    String label = plain.substring(0, end);
    return ends && ColumnFacts.isCode(label) && CodeLabel.isCode(label, ItemKind.STATEMENT)
        ? end
        : 0;
  }

  /** Whether the text of a cell begins with a code. */
  static boolean beginsWithCode(CellParts parts) {
    List<Text> lines = parts.lines();
    if (lines.isEmpty()
        && !parts.rest.isEmpty()
        && parts.rest.get(0) instanceof Block.Bullets list) {
      Block.Entry first = list.entries().get(0);
      return first.details().code() != null || first.marker().text() != null;
    }
    return !lines.isEmpty()
        && ((lines.size() > 1 && ColumnFacts.isCode(lines.get(0).plain()))
            || endOfCode(lines.get(0), false) > 0);
  }
}
