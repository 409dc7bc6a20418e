package competence.structure;

import competence.model.CodeLabel;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Marker;
import competence.outline.Outline;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Nests the entries of lists: by the levels that the document states, else by marker and indent.
 * Lists that the document nests stay as they are. Then labels become codes, or are discarded.
 */
public final class ListLevels implements Pass {
  @Override
  public String name() {
    return "list-levels";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    return Flows.rewrite(outline, (blocks, place) -> nested(blocks, context));
  }

  /** The labels become codes or are discarded, and the lists stay as they are. */
  @Override
  public Outline skip(Outline outline, PassContext context) {
    return Flows.rewrite(
        outline,
        (blocks, place) ->
            blocks.stream()
                .map(
                    block ->
                        block instanceof Block.Bullets list
                            ? new Block.Bullets(coded(list.entries(), context), list.span())
                            : block)
                .toList());
  }

  private static List<Block.Entry> coded(List<Block.Entry> entries, PassContext context) {
    return entries.stream().map(entry -> coded(entry, context)).toList();
  }

  private static List<Block> nested(List<Block> blocks, PassContext context) {
    if (blocks.stream().noneMatch(Block.Bullets.class::isInstance)) {
      return blocks;
    }
    List<Block> nested = new ArrayList<>(blocks.size());
    int at = 0;
    while (at < blocks.size()) {
      if (!(blocks.get(at) instanceof Block.Bullets list)) {
        nested.add(blocks.get(at++));
        continue;
      }
      List<Block.Entry> entries = new ArrayList<>(list.entries());
      Span span = list.span();
      at++;
      while (at < blocks.size()
          && blocks.get(at) instanceof Block.Bullets next
          && goesOn(entries, next)) {
        entries.addAll(next.entries());
        span = span.to(next.span());
        at++;
      }
      nested.add(new Block.Bullets(nested(coded(entries, context), span, context), span));
    }
    return nested;
  }

  /** Whether a list continues the one before it: by its level, its indent, or without a text. */
  private static boolean goesOn(List<Block.Entry> before, Block.Bullets next) {
    if (next.entries().isEmpty() || before.isEmpty()) {
      return true;
    }
    Block.Entry first = before.get(0);
    Block.Entry other = next.entries().get(0);
    boolean levels = first.level() >= 0 && other.level() >= 0;
    boolean indents = EntryTree.isDeeper(other.indent(), first.indent());
    boolean typed = !first.marker().sign().isEmpty() && !other.marker().sign().isEmpty();
    return levels || indents || typed || hasNoText(other);
  }

  /** Whether an entry holds only a list, which is then below the entry before it. */
  private static boolean hasNoText(Block.Entry entry) {
    return !entry.blocks().isEmpty() && entry.blocks().get(0) instanceof Block.Bullets;
  }

  private static List<Block.Entry> nested(
      List<Block.Entry> entries, Span span, PassContext context) {
    if (entries.size() < 2) {
      return entries;
    }
    boolean stated = entries.stream().anyMatch(entry -> entry.level() >= 0);
    EntryTree tree = new EntryTree();
    if (stated) {
      entries.forEach(tree::addByLevel);
    } else if (BulletSizes.tellNothing(entries)) {
      MarkerLevels.warn(span, context);
      return entries;
    } else {
      new MarkerLevels(tree).add(entries, context);
    }
    return tree.entries();
  }

  /** The entry with its label as its code, if such labels are codes. */
  private static Block.Entry coded(Block.Entry entry, PassContext context) {
    Text label = entry.marker().text();
    if (label == null || entry.details().code() != null) {
      return entry;
    }
    Marker marker = entry.marker();
    boolean kept = context.profile().structure().keepsLabels();
    if (kept || CodeLabel.isCode(marker.sign(), kind(entry, context))) {
      return entry.withDetails(entry.details().withCode(label));
    }
    context.discardMarker(label);
    return entry;
  }

  /** The kind of an entry; the profile may name it as a heading. */
  private static ItemKind kind(Block.Entry entry, PassContext context) {
    Text text = CellContent.of(entry.blocks()).text();
    if (entry.kind() != null || text == null) {
      return entry.kind() == null ? ItemKind.STATEMENT : entry.kind();
    }
    LineKind form = context.rules().formOf(text);
    boolean heading = form == LineKind.HEADING || form == LineKind.SECTION;
    return heading ? ItemKind.HEADING : ItemKind.STATEMENT;
  }
}
