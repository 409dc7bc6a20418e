package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.outline.Profile;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.RecordCursor;
import competence.source.SourceText;

/**
 * Reads the canonical YAML, as it is written and as people edit it: the order of keys, quotes and
 * comments are free, an item that somebody has added may lack its id. Everything else that is not
 * as it should be is an error.
 */
public final class YamlReader implements Reader {
  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    RecordCursor cursor = RecordCursor.yaml(source, diagnostics);
    return Reading.ofRecord(
        new FrameworkReader(cursor, source, new YamlWording(diagnostics)).read());
  }
}
