package competence.reader.text;

import competence.outline.Block;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists of lines that have bullets or labels. What is further in from the margin hangs below
 * what is not; with labels, 2.1 hangs below 2, and a bullet or an (a) below the 1 or the 1.2 that
 * it comes after.
 */
final class ListMaker {
  /** An entry that later lines may hang below; its list of them is null as long as none does. */
  private static final class Open {
    private final PlainLine line;
    private final @Nullable LabelToken label;
    private final List<Block> content;
    private @Nullable List<Block.Entry> below;

    Open(PlainLine line, @Nullable LabelToken label, List<Block> content) {
      this.line = line;
      this.label = label;
      this.content = content;
    }

    List<Block.Entry> below(Span first) {
      List<Block.Entry> entries = below;
      if (entries == null) {
        entries = new ArrayList<>();
        below = entries;
        content.add(new Block.Bullets(entries, first));
      }
      return entries;
    }
  }

  private final String source;
  private final FieldReader fields;
  private final List<Block.Entry> entries = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Span whole;

  ListMaker(String source, FieldReader fields) {
    this.source = source;
    this.fields = fields;
  }

  /** Adds the next line. */
  void add(PlainLine line) {
    Span labelSpan = line.label();
    LabelToken label = labelSpan == null ? null : LabelToken.at(source, line.span());
    closeFor(line, label);
    List<Block> content = new ArrayList<>(fields.blocks(line.parts()));
    Text code = labelSpan == null ? null : fields.text(List.of(labelSpan));
    Block.Entry entry = new Block.Entry(code, content, line.span());
    (open.isEmpty() ? entries : open.element().below(line.span())).add(entry);
    open.push(new Open(line, label, content));
    Span before = whole;
    whole = before == null ? line.span() : before.to(line.span());
  }

  /** The list, and an empty one to go on with; null if it has no entries. */
  Block.@Nullable Bullets take() {
    Span span = whole;
    if (span == null) {
      return null;
    }
    Block.Bullets list = new Block.Bullets(List.copyOf(entries), span);
    entries.clear();
    open.clear();
    whole = null;
    return list;
  }

  /** Closes the entries that a line does not hang below. */
  private void closeFor(PlainLine line, @Nullable LabelToken label) {
    Open above = label == null ? null : last(label::isBelow);
    Open before = label == null ? null : last(other -> label.shape().equals(other.shape()));
    if (above != null) {
      while (!open.element().equals(above)) {
        open.pop();
      }
    } else if (before != null) {
      while (!open.pop().equals(before)) {}
    } else {
      while (!open.isEmpty() && !isBelow(line, label)) {
        open.pop();
      }
    }
  }

  /** The entry that was opened last of those whose label is such; null if none is. */
  private @Nullable Open last(Predicate<LabelToken> such) {
    for (Open entry : open) {
      if (entry.label != null && such.test(entry.label)) {
        return entry;
      }
    }
    return null;
  }

  /** Whether a line hangs below the entry that was opened last, which counts in another way. */
  private boolean isBelow(PlainLine line, @Nullable LabelToken label) {
    Open last = open.element();
    if (label == null || last.label == null) {
      // A bullet below a label needs no margin of its own.
      return line.indent() >= last.line.indent() + (last.label == null ? 1 : 0);
    }
    return label.isFirst() || last(other -> other.parts().size() > label.parts().size()) == null;
  }
}
