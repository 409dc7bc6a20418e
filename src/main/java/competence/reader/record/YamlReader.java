package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.outline.Profile;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.RecordCursor;
import competence.source.SourceText;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the canonical YAML, as it is written and as people edit it: the order of keys, quotes and
 * comments are free, an item that somebody has added may lack its id. Everything else that is not
 * as it should be is an error.
 */
public final class YamlReader implements Reader {
  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    return Reading.ofRecord(read(source, diagnostics, UnaryOperator.identity()));
  }

  /**
   * Reads a file, item by item.
   *
   * @param keep is given each item once those below it are read, and gives the one that is kept
   * @return null if it could not be read
   */
  public static @Nullable Framework read(
      SourceText source, Diagnostics diagnostics, UnaryOperator<Item> keep) {
    return read(RecordCursor.yaml(source, diagnostics), source, keep);
  }

  private static @Nullable Framework read(
      RecordCursor cursor, SourceText source, UnaryOperator<Item> keep) {
    YamlWording wording = new YamlWording(cursor.diagnostics());
    return new FrameworkReader(cursor, source, wording, keep).read();
  }
}
