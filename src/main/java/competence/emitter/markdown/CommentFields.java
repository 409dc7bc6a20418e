package competence.emitter.markdown;

import competence.record.HiddenRecord;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a comment, added one by one. */
final class CommentFields {
  private final List<HiddenRecord.Field> fields = new ArrayList<>();

  /** Adds a field, if it has a value. */
  void add(String key, @Nullable String value) {
    if (value != null) {
      fields.add(new HiddenRecord.Field(key, value));
    }
  }

  /** Adds a number that is not 0. */
  void add(String key, int number) {
    add(key, number == 0 ? null : Integer.toString(number));
  }

  /** Adds a field if its value cannot be read back exactly from the visible text. */
  void addUnlessSeen(String key, @Nullable String value) {
    if (value != null && (value.isEmpty() || !seen(value).equals(value))) {
      add(key, value);
    }
  }

  /** How a plain text is read back from the visible text. */
  private static String seen(String value) {
    return WhiteSpace.foldLines(WellFormed.mend(value));
  }

  /** The comment with these fields. */
  HiddenRecord record(String name) {
    return new HiddenRecord(name, fields);
  }
}
