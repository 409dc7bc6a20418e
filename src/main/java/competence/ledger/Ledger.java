package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How each span of a document is used. Entries are in the order in which they were added; those of
 * one field of the tree are in the order of its text. They are stored in columns, because a
 * document may have a million items.
 */
public final class Ledger {
  private static final int FIRST_SIZE = 64;

  /**
   * An entry of a ledger.
   *
   * @param span a span of the document
   * @param use how it is used
   */
  public record Entry(Span span, Usage use) {}

  /**
   * A text in another place of the tree than in the document.
   *
   * @param span its first stretch
   * @param reason why it is there
   */
  public record Move(Span span, String reason) {}

  /** What many entries have in common: a use, without the item's index, and a coding. */
  private record Shape(Usage use, Coding coding) {}

  private static final Usage ECHO = new Usage.Echo(Span.at(0));

  private int size;
  private int[] starts = new int[FIRST_SIZE];
  private int[] ends = new int[FIRST_SIZE];
  private int[] uses = new int[FIRST_SIZE];
  private int[] details = new int[FIRST_SIZE];
  private int[] originals = new int[FIRST_SIZE];
  private final List<Shape> known = new ArrayList<>();
  private final Map<Field, Map<Coding, Integer>> ofFields = new EnumMap<>(Field.class);
  private final Map<MarkupKind, Map<Coding, Integer>> ofMarkup = new EnumMap<>(MarkupKind.class);
  private final Map<Coding, Integer> ofEchoes = none();
  private final Map<String, Map<Coding, Integer>> ofOthers = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private boolean titleMadeUp;
  private int noWidth;
  private @Nullable Span firstNoWidth;
  private int groups;
  private int texts;

  /** The number of entries. */
  public int size() {
    return size;
  }

  /** The entry with an index, in the order in which they were added. */
  public Entry get(int index) {
    return new Entry(new Span(starts[index], ends[index]), use(index));
  }

  /** The start of an entry. */
  public int start(int index) {
    return starts[index];
  }

  /** The end of an entry. */
  public int end(int index) {
    return ends[index];
  }

  /** The use of an entry. */
  public Usage use(int index) {
    Usage use = known.get(uses[index]).use();
    if (use instanceof Usage.Kept kept) {
      return new Usage.Kept(details[index], kept.field(), kept.coding());
    } else if (use instanceof Usage.Echo) {
      return new Usage.Echo(new Span(details[index], originals[index]));
    }
    return use;
  }

  /** Whether an entry is a part of the tree. */
  public boolean isKept(int index) {
    return known.get(uses[index]).use() instanceof Usage.Kept;
  }

  /** The field of a kept entry; null for other entries. */
  public @Nullable Field field(int index) {
    return known.get(uses[index]).use() instanceof Usage.Kept kept ? kept.field() : null;
  }

  /** The index of the item of a kept entry, or {@link Usage.Kept#FRAMEWORK}. */
  public int item(int index) {
    return details[index];
  }

  /** Whether an entry is repeated text. */
  public boolean isEcho(int index) {
    return known.get(uses[index]).use() instanceof Usage.Echo;
  }

  /** The number of the omitted text that an entry is a part of. */
  public int group(int index) {
    return details[index];
  }

  /** The coding of an entry that was kept or omitted. */
  public Coding coding(int index) {
    return known.get(uses[index]).coding();
  }

  /** The indexes of all entries by place; in one place, by index. */
  public int[] byPlace() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ((long) starts[i] << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  /**
   * The number of the text that a kept entry is a part of. The entries of a text have one number,
   * those of another text of the same field another one.
   */
  public int text(int index) {
    return originals[index];
  }

  /** The texts that are in another place in the tree than in the document, with the reasons. */
  public List<Move> moves() {
    return List.copyOf(moves);
  }

  /** Whether the title was invented because the document has none. */
  public boolean titleMadeUp() {
    return titleMadeUp;
  }

  /** Counts characters of no width that a text was read without. */
  public void leaveNoWidth(int count, Span text) {
    noWidth += count;
    firstNoWidth = firstNoWidth == null && count > 0 ? text : firstNoWidth;
  }

  /** The number of characters of no width that the texts were read without. */
  public int noWidth() {
    return noWidth;
  }

  /** The first text that was read without characters of no width; null if there is none. */
  public @Nullable Span firstNoWidth() {
    return firstNoWidth;
  }

  /** Adds an entry; ignores an empty span, unless it is kept. */
  public void add(Span span, Usage use) {
    if (use instanceof Usage.Kept kept) {
      Usage shape = new Usage.Kept(0, kept.field(), kept.coding());
      append(span, shape, kept.coding(), kept.item(), texts++);
    } else if (span.end() == span.start()) {
      return;
    } else if (use instanceof Usage.Echo echo) {
      Span original = echo.original();
      append(span, ECHO, Coding.LITERAL, original.start(), original.end());
    } else {
      append(span, use, Coding.LITERAL, groups++, 0);
    }
  }

  /** Adds the pieces of a text that a field of the tree has. */
  public void keep(List<SourcePiece> pieces, int item, Field field) {
    for (SourcePiece piece : pieces) {
      Usage shape = new Usage.Kept(0, field, piece.coding());
      append(piece.span(), shape, piece.coding(), item, texts);
    }
    texts++;
  }

  /**
   * Adds the pieces of a text that the tree does not have.
   *
   * @param use boilerplate, or dropped
   */
  public void leave(List<SourcePiece> pieces, Usage use) {
    for (SourcePiece piece : pieces) {
      append(piece.span(), use, piece.coding(), groups, 0);
    }
    groups++;
  }

  /**
   * Marks a text that is in another place in the tree than in the document.
   *
   * @param span its first stretch
   * @param reason why: {@code columns read as groups}
   */
  public void move(Span span, String reason) {
    moves.add(new Move(span, reason));
  }

  /** Marks the title as invented, because the document has none. */
  public void makeUpTitle() {
    titleMadeUp = true;
  }

  /** The index of a shape. Enum maps make the usual look-ups, one for each entry, fast. */
  private int shape(Usage use, Coding coding) {
    Map<Coding, Integer> indexes = shapes(use);
    Integer index = indexes.get(coding);
    if (index == null) {
      index = known.size();
      known.add(new Shape(use, coding));
      indexes.put(coding, index);
    }
    return index;
  }

  /** The known shapes of a use, by coding. */
  private Map<Coding, Integer> shapes(Usage use) {
    if (use instanceof Usage.Kept kept) {
      return ofFields.computeIfAbsent(kept.field(), field -> none());
    } else if (use instanceof Usage.Markup markup) {
      return ofMarkup.computeIfAbsent(markup.kind(), kind -> none());
    }
    return use instanceof Usage.Echo
        ? ofEchoes
        : ofOthers.computeIfAbsent(name(use), other -> none());
  }

  /** A unique name for a use, which is faster to hash than the record. */
  private static String name(Usage use) {
    if (use instanceof Usage.Dropped dropped) {
      return "dropped " + dropped.reason();
    } else if (use instanceof Usage.Attribute attribute) {
      return "attribute " + attribute.name();
    } else if (use instanceof Usage.Boilerplate boilerplate) {
      return boilerplate.rule().kind().name() + ' ' + boilerplate.rule().pattern();
    }
    throw new IllegalArgumentException("shapes of this use are kept elsewhere: " + use);
  }

  private static Map<Coding, Integer> none() {
    return new EnumMap<>(Coding.class);
  }

  void append(Span span, Usage use, Coding coding, int detail, int original) {
    if (size == starts.length) {
      grow(size * 2);
    }
    starts[size] = span.start();
    ends[size] = span.end();
    uses[size] = shape(use, coding);
    details[size] = detail;
    originals[size++] = original;
  }

  private void grow(int length) {
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    uses = Arrays.copyOf(uses, length);
    details = Arrays.copyOf(details, length);
    originals = Arrays.copyOf(originals, length);
  }
}
