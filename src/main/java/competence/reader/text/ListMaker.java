package competence.reader.text;

import competence.outline.Block;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists of lines that have bullets or labels. What is further in from the margin hangs below
 * what is not; with labels, 2.1 hangs below 2, and (a) below the 1 that it comes after.
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
  private final FieldText fields;
  private final List<Block.Entry> entries = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Span whole;

  ListMaker(String source, FieldText fields) {
    this.source = source;
    this.fields = fields;
  }

  /** Adds the next line. */
  void add(PlainLine line) {
    Span labelSpan = line.label();
    LabelToken label = labelSpan == null ? null : LabelToken.at(source, line.span());
    while (!open.isEmpty() && !isBelow(line, label)) {
      open.pop();
    }
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

  /** Whether a line hangs below the entry that was opened last. */
  private boolean isBelow(PlainLine line, @Nullable LabelToken label) {
    Open last = open.element();
    if (label == null || last.label == null) {
      return line.indent() > last.line.indent();
    } else if (label.isBelow(last.label)) {
      return true;
    }
    boolean known = open.stream().anyMatch(other -> isLike(label, other.label));
    return !known && label.parts().size() >= last.label.parts().size();
  }

  private static boolean isLike(LabelToken label, @Nullable LabelToken other) {
    return other != null
        && (label.shape().equals(other.shape()) || label.parts().size() < other.parts().size());
  }
}
