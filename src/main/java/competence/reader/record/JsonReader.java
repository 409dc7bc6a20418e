package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.outline.Profile;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.RecordCursor;
import competence.source.SourceText;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that is written for other programs. What was worked out from the tree (counts,
 * numbers, full texts) is passed over; {@code markdown} goes before {@code text}.
 */
public final class JsonReader implements Reader {
  @Override
  public boolean recognizes(String start) {
    return start.startsWith("{");
  }

  @Override
  public boolean carriesTree(SourceText source) {
    return true;
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    return Reading.ofRecord(
        read(new StringReader(source.content()), source, diagnostics, UnaryOperator.identity()));
  }

  /**
   * Reads a file, item by item.
   *
   * @param file its characters
   * @param source tells lines in messages
   * @param keep is given each item once those below it are read, and gives the one that is kept
   * @return null if it could not be read
   */
  public static @Nullable Framework read(
      java.io.Reader file, SourceText source, Diagnostics diagnostics, UnaryOperator<Item> keep) {
    RecordCursor cursor = RecordCursor.json(file, source, diagnostics);
    return new FrameworkReader(cursor, source, new JsonWording(diagnostics), keep).read();
  }
}
