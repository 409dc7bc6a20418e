package competence.structure;

import competence.ledger.Field;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** The fields that the columns of a table fill, by their headings. */
record Columns(List<Field> fields) {
  static final Columns NONE = new Columns(List.of());

  /** These columns after another row of headings; a column that it does not name stays. */
  Columns renamed(List<Text> names, Profile.Columns known) {
    List<Field> renamed = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), fields.size()); i++) {
      String name = i < names.size() ? names.get(i).plain() : "";
      renamed.add(name.isEmpty() ? at(i) : field(name, known));
    }
    return new Columns(renamed);
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
