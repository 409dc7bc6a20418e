package competence.reader.html;

import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Marker;
import competence.reader.html.OpenPart.EntryForm;
import competence.reader.html.OpenPart.Flow;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list without an end so far. A list directly in it is one level deeper, below the entry before
 * it. A list that follows it may continue it. The last entry stays open, because lists may still go
 * below it.
 */
final class OpenList implements OpenPart {
  private static final EntryForm NO_FORM = new EntryForm(Marker.NONE, Block.Entry.NO_LEVEL, 0);

  /**
   * An entry that may still grow.
   *
   * @param term whether it is the term of a description list
   * @param bare whether it has nothing but a list, which no entry came before
   */
  private record Last(Flow content, boolean term, boolean bare, Span span) {
    Block.Entry entry() {
      EntryForm form = content.form() == null ? NO_FORM : content.form();
      return new Block.Entry(
          form.marker(), form.level(), form.indent(), null, Details.NONE, content.finish(), span);
    }

    Marker.Kind kind() {
      return content.form() == null ? Marker.Kind.NONE : content.form().marker().kind();
    }

    boolean hasLevel() {
      return content.form() != null && content.form().level() >= 0;
    }
  }

  private final @Nullable ListNumbers numbers;
  private final boolean nested;
  private final List<Block.Entry> entries = new ArrayList<>();
  private @Nullable Last last;
  private boolean firstIsBare;
  private boolean hasLevels = true;
  private Marker.Kind kind = Marker.Kind.NONE;

  /**
   * A list.
   *
   * @param numbers the numbers of its entries; null if they have bullets
   * @param nested whether it is in another list
   */
  OpenList(@Nullable ListNumbers numbers, boolean nested) {
    this.numbers = numbers;
    this.nested = nested;
  }

  @Override
  public boolean isOfList() {
    return true;
  }

  boolean isNested() {
    return nested;
  }

  /** A list with one entry. */
  static OpenList ofOne(List<Block> blocks, Span span) {
    OpenList list = new OpenList(null, false);
    list.add(flow(blocks), span);
    return list;
  }

  @Nullable ListNumbers numbers() {
    return numbers;
  }

  boolean isEmpty() {
    return last == null && entries.isEmpty();
  }

  /** Adds an entry; one without content is skipped. */
  void add(Flow content, Span span) {
    add(new Last(content, false, false, span));
  }

  /** Adds the term of a description list. */
  void addTerm(Flow content, Span span) {
    add(new Last(content, true, false, span));
  }

  private void add(Last entry) {
    if (entry.content().isEmpty()) {
      return;
    }
    closeLast();
    firstIsBare |= entries.isEmpty() && entry.bare();
    kind = entries.isEmpty() ? entry.kind() : kind;
    hasLevels &= entry.hasLevel();
    last = entry;
  }

  /** Adds a definition of the last term: entries below it, and its tables beside these. */
  void define(List<Block> blocks, Span span) {
    Last term = last;
    if (term == null || !term.term()) {
      add(flow(blocks), span);
      return;
    }
    List<Block> text = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table) {
        defineAs(text, term, span);
        term.content().add(block);
      } else {
        text.add(block);
      }
    }
    defineAs(text, term, span);
  }

  private static void defineAs(List<Block> text, Last term, Span span) {
    if (!text.isEmpty()) {
      Span all = text.get(0).span().to(text.get(text.size() - 1).span());
      term.content().looseEntries().add(flow(text), span.start() < all.start() ? span : all);
      text.clear();
    }
  }

  private static Flow flow(List<Block> blocks) {
    Flow flow = new Flow();
    blocks.forEach(flow::add);
    return flow;
  }

  /** Adds a list that is in no entry. */
  void add(OpenList list, Span span) {
    Last before = last;
    if (before != null) {
      before.content().add(list);
    } else {
      Flow content = new Flow();
      content.add(list);
      add(new Last(content, false, true, span));
    }
  }

  /**
   * Adds a block of the list that is in no entry: a table belongs to the entry before it, anything
   * else is an entry.
   */
  @Override
  public void add(Block block) {
    Last before = last;
    if (before != null && block instanceof Block.Table) {
      before.content().add(block);
    } else {
      add(flow(List.of(block)), block.span());
    }
  }

  /** Whether a list after this one continues it: it is alike, or it begins one level deeper. */
  boolean isContinuedBy(OpenList next) {
    boolean levels = hasLevels && next.hasLevels;
    return next.firstIsBare || levels || next.kind == kind;
  }

  /** Adds the entries of another list, which may begin one level deeper. */
  void append(OpenList added) {
    OpenList into = this;
    OpenList from = added;
    while (true) {
      from.entries.forEach(into::addClosed);
      Last open = from.last;
      Last before = into.last;
      OpenList inner = open == null || !open.bare() ? null : open.content().list();
      if (open == null) {
        return;
      } else if (before == null || inner == null) {
        into.add(open);
        return;
      } else if (before.content().list() == null) {
        before.content().add(inner);
        return;
      }
      into = before.content().looseEntries();
      from = inner;
    }
  }

  /** Adds an entry of another list; what is nothing but a list is below the entry before it. */
  private void addClosed(Block.Entry entry) {
    boolean bare = entry.blocks().size() == 1 && entry.blocks().get(0) instanceof Block.Bullets;
    Last before = last;
    if (bare && before != null && entry.marker().kind() == Marker.Kind.NONE) {
      before.content().add(entry.blocks().get(0));
    } else {
      closeLast();
      entries.add(entry);
    }
  }

  Block.Bullets bullets() {
    closeLast();
    Span first = entries.get(0).span();
    return new Block.Bullets(
        List.copyOf(entries), first.to(entries.get(entries.size() - 1).span()));
  }

  /** Closes the last entry, after the open lists in it, innermost first. */
  private void closeLast() {
    if (last != null && last.content().list() == null) {
      closeOnlyLast();
      return;
    }
    Deque<OpenList> open = new ArrayDeque<>();
    OpenList list = this;
    while (list != null && list.last != null) {
      open.push(list);
      list = list.last.content().list();
    }
    open.forEach(OpenList::closeOnlyLast);
  }

  private void closeOnlyLast() {
    Last done = last;
    last = null;
    if (done != null) {
      entries.add(done.entry());
    }
  }
}
