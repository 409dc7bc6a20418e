package competence.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an item has beside its kind, id, text and children.
 *
 * @param code the source's label ("A1.2"), as it was written
 * @param levels the ids of the levels of proficiency that it belongs to, lowest first
 * @param type the source's word for the kind of item
 * @param properties named values of the source that have no key of their own, in its order; plain
 *     texts of one line
 * @param note a remark; plain text of one or more lines, as {@link
 *     competence.text.WhiteSpace#foldLines} returns it
 */
public record ItemDetails(
    @Nullable String code,
    List<String> levels,
    @Nullable String type,
    Map<String, String> properties,
    @Nullable String note) {

  /** No details. */
  public static final ItemDetails NONE = new ItemDetails(null, List.of(), null, Map.of(), null);

  public ItemDetails {
    levels = List.copyOf(levels);
    properties =
        properties.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** Whether there is anything beside a code. */
  public boolean hasMoreThanCode() {
    return !levels.isEmpty() || type != null || !properties.isEmpty() || note != null;
  }

  /** These details; where they have no levels, type, properties or note, those of others. */
  public ItemDetails or(ItemDetails other) {
    return new ItemDetails(
        code,
        levels.isEmpty() ? other.levels : levels,
        type == null ? other.type : type,
        properties.isEmpty() ? other.properties : properties,
        note == null ? other.note : note);
  }

  /** The same details with another code. */
  public ItemDetails withCode(@Nullable String newCode) {
    return new ItemDetails(newCode, levels, type, properties, note);
  }

  /** The same details with other levels. */
  public ItemDetails withLevels(List<String> newLevels) {
    return new ItemDetails(code, newLevels, type, properties, note);
  }

  /** The same details with one level, or with none. */
  public ItemDetails withLevel(@Nullable String level) {
    return withLevels(level == null ? List.of() : List.of(level));
  }

  /** The same details with another type. */
  public ItemDetails withType(@Nullable String newType) {
    return new ItemDetails(code, levels, newType, properties, note);
  }

  /** The same details with other properties. */
  public ItemDetails withProperties(Map<String, String> newProperties) {
    return new ItemDetails(code, levels, type, newProperties, note);
  }

  /** The same details with another note. */
  public ItemDetails withNote(@Nullable String newNote) {
    return new ItemDetails(code, levels, type, properties, newNote);
  }
}
