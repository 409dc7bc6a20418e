package competence.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about an item beside its text.
 *
 * @param code the source's label, as it becomes the code of the item
 * @param levels the levels of proficiency that it belongs to
 * @param type the source's word for its kind
 * @param notes remarks, a paragraph each
 * @param properties named values, in the order of the source
 */
public record Details(
    @Nullable Text code,
    List<LevelUse> levels,
    @Nullable Text type,
    List<Text> notes,
    List<Property> properties) {
  /** No details. */
  public static final Details NONE = new Details(null, List.of(), null, List.of(), List.of());

  public Details {
    levels = List.copyOf(levels);
    notes = List.copyOf(notes);
    properties = List.copyOf(properties);
  }

  /**
   * That an item belongs to a level.
   *
   * @param title the title of the level. Items that take it from the same header cell share this
   *     text: it is kept once, and each item refers to it
   * @param shared whether the title is a header cell, and not a cell of this item alone
   * @param mark the mark (✓) that says so; null if the place of the item says it
   */
  public record LevelUse(Text title, boolean shared, @Nullable Text mark) {}

  /**
   * A named value.
   *
   * @param name its name: a header cell, which the items of a column share
   * @param value its value
   */
  public record Property(Text name, Text value) {}

  /** The same details with this code. */
  public Details withCode(@Nullable Text newCode) {
    return new Details(newCode, levels, type, notes, properties);
  }

  /** The same details with this type. */
  public Details withType(@Nullable Text newType) {
    return new Details(code, levels, newType, notes, properties);
  }

  /** The same details with one more level. */
  public Details plus(LevelUse level) {
    return new Details(code, with(levels, level), type, notes, properties);
  }

  /** The same details with one more property. */
  public Details plus(Property property) {
    return new Details(code, levels, type, notes, with(properties, property));
  }

  /** The same details with one more paragraph of the note. */
  public Details plusNote(Text note) {
    return new Details(code, levels, type, with(notes, note), properties);
  }

  private static <T> List<T> with(List<T> list, T element) {
    List<T> all = new ArrayList<>(list);
    all.add(element);
    return all;
  }
}
