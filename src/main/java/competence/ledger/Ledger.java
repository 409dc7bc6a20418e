package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each stretch of a document. Entries keep the order in which they were made; those
 * of one field of the tree follow each other in the order of its text. It is held in columns: a
 * document may have a million items.
 */
public final class Ledger {
  private static final int FIRST_SIZE = 64;

  /** What entries have in common: a use, without an item's index, and a coding. */
  private record Shape(Use use, Coding coding) {}

  private static final Use ECHO = new Use.Echo(Span.at(0));

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
  private final List<Span> moved = new ArrayList<>();
  private boolean titleMadeUp;
  private int groups;

  /** How many entries there are. */
  public int size() {
    return size;
  }

  /** The entry of an index, in the order in which they were made. */
  public Entry get(int index) {
    return new Entry(new Span(starts[index], ends[index]), use(index));
  }

  /** Where an entry begins. */
  public int start(int index) {
    return starts[index];
  }

  /** Where an entry ends. */
  public int end(int index) {
    return ends[index];
  }

  /** What became of the stretch of an entry. */
  public Use use(int index) {
    Use use = known.get(uses[index]).use();
    if (use instanceof Use.Kept kept) {
      return new Use.Kept(details[index], kept.field(), kept.coding());
    } else if (use instanceof Use.Echo) {
      return new Use.Echo(new Span(details[index], originals[index]));
    }
    return use;
  }

  /** Whether an entry stands in the tree. */
  public boolean isKept(int index) {
    return known.get(uses[index]).use() instanceof Use.Kept;
  }

  /**
   * The index of the item that an entry stands in, or {@link Use.Kept#FRAMEWORK}, if it is kept.
   */
  public int item(int index) {
    return details[index];
  }

  /** Whether an entry repeats what stands elsewhere. */
  public boolean isEcho(int index) {
    return known.get(uses[index]).use() instanceof Use.Echo;
  }

  /** The number of the text that an entry is a part of, if the text was left out. */
  public int group(int index) {
    return details[index];
  }

  /** How the source writes what stands in the tree or was left out. */
  public Coding coding(int index) {
    return known.get(uses[index]).coding();
  }

  /** The indexes of all entries in the order of their places; of those in one place, the first. */
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

  /** Texts that stand elsewhere in the tree than in the document, as HTML's own rules want it. */
  public List<Span> moved() {
    return List.copyOf(moved);
  }

  /** Whether the title was made up because the document has none. */
  public boolean titleMadeUp() {
    return titleMadeUp;
  }

  /** Adds an entry; an empty stretch is no entry, unless it is a joint. */
  public void add(Span span, Use use) {
    if (use instanceof Use.Kept kept) {
      Use shape = new Use.Kept(0, kept.field(), kept.coding());
      append(span, shape, kept.coding(), kept.item(), 0);
    } else if (span.end() == span.start()) {
      return;
    } else if (use instanceof Use.Echo echo) {
      Span original = echo.original();
      append(span, ECHO, Coding.LITERAL, original.start(), original.end());
    } else {
      append(span, use, Coding.LITERAL, groups++, 0);
    }
  }

  /** The pieces of a text stand in a field of the tree. */
  public void keep(List<Piece> pieces, int item, Field field) {
    for (Piece piece : pieces) {
      add(piece.span(), new Use.Kept(item, field, piece.coding()));
    }
  }

  /**
   * Nothing of a text stands in the tree.
   *
   * @param use boilerplate, or dropped
   */
  public void leave(List<Piece> pieces, Use use) {
    for (Piece piece : pieces) {
      append(piece.span(), use, piece.coding(), groups, 0);
    }
    groups++;
  }

  /** A text stands elsewhere in the tree than in the document. */
  public void move(Span span) {
    moved.add(span);
  }

  /** The document has no title, and one was made up. */
  public void makeUpTitle() {
    titleMadeUp = true;
  }

  /** The index of a shape. Most shapes are found without a hash: there is one for each entry. */
  private int shape(Use use, Coding coding) {
    Map<Coding, Integer> indexes = shapes(use);
    Integer index = indexes.get(coding);
    if (index == null) {
      index = known.size();
      known.add(new Shape(use, coding));
      indexes.put(coding, index);
    }
    return index;
  }

  /** The indexes of the shapes of a use that were met. */
  private Map<Coding, Integer> shapes(Use use) {
    if (use instanceof Use.Kept kept) {
      return ofFields.computeIfAbsent(kept.field(), field -> none());
    } else if (use instanceof Use.Markup markup) {
      return ofMarkup.computeIfAbsent(markup.kind(), kind -> none());
    }
    return use instanceof Use.Echo
        ? ofEchoes
        : ofOthers.computeIfAbsent(name(use), other -> none());
  }

  /** What tells a use from all others: a text, so that no record has to be hashed. */
  private static String name(Use use) {
    if (use instanceof Use.Dropped dropped) {
      return "dropped " + dropped.reason();
    } else if (use instanceof Use.Attribute attribute) {
      return "attribute " + attribute.name();
    } else if (use instanceof Use.Boilerplate boilerplate) {
      return boilerplate.rule().kind().name() + ' ' + boilerplate.rule().pattern();
    }
    throw new IllegalArgumentException("shapes of this use are kept elsewhere: " + use);
  }

  private static Map<Coding, Integer> none() {
    return new EnumMap<>(Coding.class);
  }

  void append(Span span, Use use, Coding coding, int detail, int original) {
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
