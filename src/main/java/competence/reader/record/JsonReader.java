package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.outline.Profile;
import competence.reader.Reader;
import competence.record.RecordCursor;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that is written for other programs. What was worked out from the tree (counts,
 * numbers, full texts) is passed over; {@code markdown} goes before {@code text}.
 */
public final class JsonReader implements Reader {
  @Override
  public @Nullable Framework read(SourceText source, Profile profile, Diagnostics diagnostics) {
    RecordCursor cursor = RecordCursor.json(source, diagnostics);
    return new FrameworkReader(cursor, source, new JsonWording(diagnostics)).read();
  }
}
