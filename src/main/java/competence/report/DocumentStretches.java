package competence.report;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a document, in order and without overlaps: those of its ledger, and those that
 * the ledger lacks. Only white space is between them.
 */
final class DocumentStretches {
  private static final int LOST = -1;

  private final String content;
  private final Ledger ledger;
  private final int[] starts;
  private final int[] ends;
  private final int[] entries;
  private int size;

  private DocumentStretches(String content, Ledger ledger) {
    int most = 2 * ledger.size() + 1;
    this.content = content;
    this.ledger = ledger;
    this.starts = new int[most];
    this.ends = new int[most];
    this.entries = new int[most];
  }

  static DocumentStretches of(String content, Ledger ledger) {
    DocumentStretches stretches = new DocumentStretches(content, ledger);
    int reached = 0;
    for (int index : ledger.byPlace()) {
      int end = ledger.end(index);
      stretches.gap(reached, ledger.start(index));
      // Text with two entries is shown once.
      int start = Math.max(reached, ledger.start(index));
      if (WhiteSpace.skip(content, start, end) < end) {
        stretches.add(start, end, index);
      }
      reached = Math.max(reached, end);
    }
    stretches.gap(reached, content.length());
    return stretches;
  }

  private void gap(int from, int to) {
    Span lost = WhiteSpace.trim(content, new Span(from, Math.max(from, to)));
    if (lost.start() < lost.end()) {
      add(lost.start(), lost.end(), LOST);
    }
  }

  private void add(int start, int end, int entry) {
    starts[size] = start;
    ends[size] = end;
    entries[size++] = entry;
  }

  int size() {
    return size;
  }

  int start(int number) {
    return starts[number];
  }

  int end(int number) {
    return ends[number];
  }

  String text(int number) {
    return content.substring(starts[number], ends[number]);
  }

  /** The use of a stretch; null for lost text. */
  @Nullable Usage use(int number) {
    return entries[number] == LOST ? null : ledger.use(entries[number]);
  }

  int count(StretchKind kind) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += kind(i) == kind ? 1 : 0;
    }
    return count;
  }

  StretchKind kind(int number) {
    Usage use = use(number);
    return use == null ? StretchKind.LOST : StretchKind.of(use);
  }

  /** The first stretch that ends after an offset; the number of stretches if there is none. */
  int after(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * The first stretch within a part of the document that is no markup, or else the first one.
   *
   * @return -1 if there is none
   */
  int firstWithin(int start, int end) {
    int first = after(start);
    for (int number = first; number < size && starts[number] < end; number++) {
      if (kind(number) != StretchKind.MARKUP) {
        return number;
      }
    }
    return first < size && starts[first] < end ? first : -1;
  }
}
