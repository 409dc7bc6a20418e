package competence.emitter.markdown;

import competence.record.HiddenRecord;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a comment. */
final class HiddenFields {
  private HiddenFields() {}

  /** A field, if it has a value. */
  static void add(List<HiddenRecord.Field> fields, String key, @Nullable String value) {
    if (value != null) {
      fields.add(new HiddenRecord.Field(key, value));
    }
  }

  /** A field whose value people see, if that does not tell it exactly. */
  static void addUnlessSeen(List<HiddenRecord.Field> fields, String key, @Nullable String value) {
    if (value != null && (value.isEmpty() || !seen(value).equals(value))) {
      add(fields, key, value);
    }
  }

  /** What is left of a plain text in a document. */
  private static String seen(String value) {
    return WhiteSpace.fold(WellFormed.mend(value));
  }
}
