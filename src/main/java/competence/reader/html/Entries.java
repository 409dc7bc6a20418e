package competence.reader.html;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one list. */
final class Entries {
  private record Draft(boolean term, List<Block> blocks, List<Block.Entry> definitions, Span span) {
    Block.Entry entry() {
      List<Block> all = new ArrayList<>(blocks);
      if (!definitions.isEmpty()) {
        all.add(new Block.Bullets(List.copyOf(definitions), covering(definitions)));
      }
      return new Block.Entry(List.copyOf(all), span);
    }
  }

  private final List<Draft> drafts = new ArrayList<>();

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  /** Adds an entry, or a term of a description list; one without blocks is nothing. */
  void add(List<Block> blocks, boolean term, Span span) {
    if (!blocks.isEmpty()) {
      drafts.add(new Draft(term, new ArrayList<>(blocks), new ArrayList<>(), span));
    }
  }

  /** Adds what is said about the last term: entries of a list below it. */
  void define(List<Block> blocks, Span span) {
    Draft last = last();
    if (last != null && last.term() && !blocks.isEmpty()) {
      last.definitions().add(new Block.Entry(List.copyOf(blocks), span));
    } else {
      add(blocks, false, span);
    }
  }

  /**
   * Adds a block that stands in the list without an entry round it: a list or table belongs to the
   * entry before it, anything else is an entry.
   */
  void addBare(Block block) {
    Draft last = last();
    boolean below = block instanceof Block.Bullets || block instanceof Block.Table;
    if (last != null && below) {
      last.blocks().add(block);
    } else {
      add(List.of(block), false, block.span());
    }
  }

  /** The list. */
  Block.Bullets bullets() {
    List<Block.Entry> entries = drafts.stream().map(Draft::entry).toList();
    return new Block.Bullets(entries, covering(entries));
  }

  private @Nullable Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  private static Span covering(List<Block.Entry> entries) {
    return entries.get(0).span().to(entries.get(entries.size() - 1).span());
  }
}
