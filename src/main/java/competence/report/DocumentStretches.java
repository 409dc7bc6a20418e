package competence.report;

import competence.ledger.Ledger;
import competence.ledger.Usage;
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
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] entries;

  private DocumentStretches(String content, Ledger ledger) {
    this.content = content;
    this.ledger = ledger;
    this.starts = new int[ledger.size() + 16];
    this.ends = new int[starts.length];
    this.entries = new int[starts.length];
  }

  static DocumentStretches of(String content, Ledger ledger) {
    DocumentStretches stretches = new DocumentStretches(content, ledger);
    int reached = 0;
    for (int index : ledger.byPlace()) {
      stretches.gap(reached, ledger.start(index));
      // Text with two entries is shown once.
      int start = Math.max(reached, ledger.start(index));
      if (start < ledger.end(index) && !isBlank(content, start, ledger.end(index))) {
        stretches.add(start, ledger.end(index), index);
      }
      reached = Math.max(reached, ledger.end(index));
    }
    stretches.gap(reached, content.length());
    return stretches;
  }

  private static boolean isBlank(String content, int start, int end) {
    int at = start;
    while (at < end && WhiteSpace.is(content.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private void gap(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(content.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      add(start, end, LOST);
    }
  }

  private void add(int start, int end, int entry) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    entries[size++] = entry;
  }

  /** The number of stretches. */
  int size() {
    return size;
  }

  /** The start of a stretch. */
  int start(int number) {
    return starts[number];
  }

  /** The end of a stretch. */
  int end(int number) {
    return ends[number];
  }

  /** The text of a stretch. */
  String text(int number) {
    return content.substring(starts[number], ends[number]);
  }

  /** The use of a stretch; null for lost text. */
  @Nullable Usage use(int number) {
    return entries[number] == LOST ? null : ledger.use(entries[number]);
  }

  /** The number of stretches of a kind. */
  int count(StretchKind kind) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += kind(i) == kind ? 1 : 0;
    }
    return count;
  }

  /** The kind of a stretch. */
  StretchKind kind(int number) {
    Usage use = use(number);
    return use == null ? StretchKind.LOST : StretchKind.of(use);
  }

  /** The first stretch that ends after an offset; the number of stretches if there is none. */
  int after(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
