package competence.reader.text;

import competence.outline.Block;
import competence.outline.Marker;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists of lines that have bullets or labels. A line is below the lines with less
 * indentation; with labels, 2.1 is below 2, and a bullet or an (a) below the 1 or the 1.2 that it
 * comes after.
 */
final class ListMaker {
  /** An entry that later lines may be below. */
  private static final class Open {
    private final PlainLine line;
    private final @Nullable LabelToken label;
    private final List<Block> content;
    private final List<Block.Entry> below = new ArrayList<>();

    Open(PlainLine line, @Nullable LabelToken label, List<Block> content) {
      this.line = line;
      this.label = label;
      this.content = content;
    }

    void add(Block.Entry entry) {
      if (below.isEmpty()) {
        content.add(new Block.Bullets(below, entry.span()));
      }
      below.add(entry);
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

  void add(PlainLine line) {
    Span labelSpan = line.label();
    LabelToken label = labelSpan == null ? null : LabelToken.at(source, line.span());
    closeFor(line, label);
    List<Block> content = new ArrayList<>(fields.blocks(line.parts()));
    Text code = labelSpan == null ? null : fields.text(List.of(labelSpan));
    Marker marker = code == null ? Marker.BULLET : Marker.label(code);
    Block.Entry entry = new Block.Entry(marker, content, line.span());
    if (open.isEmpty()) {
      entries.add(entry);
    } else {
      open.element().add(entry);
    }
    open.push(new Open(line, label, content));
    Span before = whole;
    whole = before == null ? line.span() : before.to(line.span());
  }

  /** Returns the list and begins an empty one; null if it has no entries. */
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

  /** Closes the entries that a line is not below. */
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

  /** The entry that was opened last with a matching label; null if there is none. */
  private @Nullable Open last(Predicate<LabelToken> condition) {
    for (Open entry : open) {
      if (entry.label != null && condition.test(entry.label)) {
        return entry;
      }
    }
    return null;
  }

  /** Whether a line is below the entry that was opened last, which has another form of label. */
  private boolean isBelow(PlainLine line, @Nullable LabelToken label) {
    Open last = open.element();
    if (label == null || last.label == null) {
      // A bullet below a label needs no margin of its own.
      return line.indent() >= last.line.indent() + (last.label == null ? 1 : 0);
    }
    return label.isFirst() || last(other -> other.parts().size() > label.parts().size()) == null;
  }
}
