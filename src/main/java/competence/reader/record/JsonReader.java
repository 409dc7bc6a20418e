package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.outline.Profile;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.RecordCursor;
import competence.source.SourceText;

/**
 * Reads the JSON that is written for other programs. What was worked out from the tree (counts,
 * numbers, full texts) is passed over; {@code markdown} goes before {@code text}.
 */
public final class JsonReader implements Reader {
  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    RecordCursor cursor = RecordCursor.json(source, diagnostics);
    return Reading.ofRecord(
        new FrameworkReader(cursor, source, new JsonWording(diagnostics)).read());
  }
}
