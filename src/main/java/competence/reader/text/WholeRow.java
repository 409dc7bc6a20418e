package competence.reader.text;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row whose raw tables are all followed by their echoes, letter for letter. The
 * echoes are passed over without being parted into fields.
 *
 * @param parts its fields, in order
 */
record WholeRow(List<Part> parts) {

  /**
   * A field that is no echo.
   *
   * @param plan what its raw table says of its echoes; null if it has none
   * @param echoes those that follow it on the line; null if it has no raw table
   */
  record Part(Fields.Field field, @Nullable EchoPlan plan, @Nullable EchoRun echoes) {}

  /** Looks at a line; null if some echo is not as it should be, or a raw table has no end. */
  static @Nullable WholeRow of(Letters letters, Span line) {
    String content = letters.content();
    FieldScan scan = new FieldScan(content, line, true);
    List<Part> parts = new ArrayList<>();
    for (Fields.Field field = scan.next(); field != null; field = scan.next()) {
      if (field.raw()) {
        EchoPlan plan = EchoPlan.of(content, field.span());
        EchoRun echoes = EchoRun.of(letters, scan.at(), line.end(), plan.cells());
        if (echoes == null) {
          return null;
        }
        scan.moveTo(echoes.end());
        parts.add(new Part(field, plan, echoes));
      } else {
        parts.add(new Part(field, null, null));
      }
    }
    return scan.isInTable() ? null : new WholeRow(parts);
  }

  /** What the fields without raw tables tell of the dialect. */
  int evidence(DialectEvidence evidence) {
    int found = 0;
    for (Part part : parts) {
      found +=
          part.echoes() == null
              ? evidence.of(part.field().span())
              : part.echoes().evidence(evidence);
    }
    return found;
  }
}
