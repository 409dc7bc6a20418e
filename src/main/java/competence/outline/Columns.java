package competence.outline;

import competence.inline.Inline;
import java.util.ArrayList;
import java.util.List;

/** What the columns of a table hold, by their headings. */
record Columns(List<Field> fields) {
  static final Columns NONE = new Columns(List.of());

  enum Field {
    TEXT,
    CODE,
    LEVEL,
    TYPE,
    NOTE
  }

  static Columns of(List<Text> names, Profile.Columns known) {
    List<Field> fields = new ArrayList<>();
    for (Text name : names) {
      fields.add(field(Inline.plain(name.markdown()), known));
    }
    return new Columns(fields);
  }

  /** The field of a column; a column without a known heading holds texts. */
  Field at(int column) {
    return column < fields.size() ? fields.get(column) : Field.TEXT;
  }

  boolean haveCode() {
    return fields.contains(Field.CODE);
  }

  private static Field field(String name, Profile.Columns known) {
    if (hasName(known.code(), name)) {
      return Field.CODE;
    } else if (hasName(known.level(), name)) {
      return Field.LEVEL;
    } else if (hasName(known.type(), name)) {
      return Field.TYPE;
    } else if (hasName(known.note(), name)) {
      return Field.NOTE;
    }
    return Field.TEXT;
  }

  private static boolean hasName(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
