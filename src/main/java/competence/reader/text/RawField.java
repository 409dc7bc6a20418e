package competence.reader.text;

import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field with raw tables: what stands before the first of them, the tables, and what stands after
 * the last.
 */
record RawField(Span before, Span table, Span after) {

  static RawField of(String content, Span field) {
    int start = Tags.table(content, field);
    int end = start;
    int at = start;
    while (at >= 0 && at < field.end()) {
      Tags.Tag tag = Tags.at(content, at, field.end());
      if (tag != null && tag.is("table")) {
        end = tag.end();
      }
      at = Tags.next(content, at + 1, field.end());
    }
    return new RawField(
        Fields.trim(content, new Span(field.start(), start)),
        new Span(start, end),
        Fields.trim(content, new Span(end, field.end())));
  }

  /** The first of these originals that has the same tables; null if none has. */
  @Nullable RawField originalAmong(String content, List<EchoPlan.Echo> echoes) {
    for (EchoPlan.Echo echo : echoes) {
      RawField original = of(content, echo.original());
      boolean raw = original.table.end() > original.table.start();
      if (raw && EchoReader.same(content, original.table, table)) {
        return original;
      }
    }
    return null;
  }
}
