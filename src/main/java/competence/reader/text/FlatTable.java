package competence.reader.text;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.limit.Limit;
import competence.outline.Block;
import competence.reader.html.HtmlToken;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one flattened table. Its raw tables announce how many fields and lines after them are
 * echoes; each raw table is parsed once, and its echoes are only compared with it.
 */
final class FlatTable {
  private final String content;
  private final List<Span> lines;
  private final Dialect.Evidence evidence;
  private final Ledger ledger;
  private final Diagnostics diagnostics;
  private final Deque<FlatRow> rows = new ArrayDeque<>();
  private final Deque<List<Span>> expected = new ArrayDeque<>();

  private int first;
  private int end;

  FlatTable(
      String content,
      List<Span> lines,
      Dialect.Evidence evidence,
      Ledger ledger,
      Diagnostics diagnostics) {
    this.content = content;
    this.lines = lines;
    this.evidence = evidence;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /** Scans the table that begins at a line; returns the line after it. */
  int read(int from) {
    first = from;
    end = from;
    while (end < lines.size() && !endsAt(end)) {
      line(end);
      end++;
    }
    reportMissing(lines.get(end - 1));
    return end;
  }

  /** Its content; empty if it has none. Can be called once: it discards the rows. */
  List<Block> blocks(FieldReader fields) {
    List<Block.Row> read = new ArrayList<>();
    while (!rows.isEmpty()) {
      rows.remove().read(fields, read);
    }
    Span span = lines.get(first).to(lines.get(end - 1));
    return read.isEmpty() ? List.of() : List.of(new Block.Table(read, span));
  }

  private void reportMissing(Span lastLine) {
    long missing = expected.stream().filter(row -> !row.isEmpty()).count();
    if (missing > 0) {
      diagnostics.add(
          Code.DOC102,
          lastLine,
          "the table ends here, but the document should go on to repeat its nested tables: "
              + (missing == 1 ? "1 line is missing" : missing + " lines are missing"),
          "see whether the document was cut short");
    }
  }

  /** A blank line ends the table, unless it is the echo of a row without cells. */
  private boolean endsAt(int at) {
    return TextLines.isGap(content, lines.get(at))
        && (expected.isEmpty() || !expected.element().isEmpty());
  }

  private void line(int at) {
    Span line = lines.get(at);
    RowFields fields = RowFields.of(content, line);
    evidence.add(line, fields);
    if (expected.isEmpty()) {
      row(line, fields);
      return;
    }
    EchoMatch match = EchoMatch.of(content, fields.fields(), expected.element());
    List<RowFields.Field> others = new ArrayList<>(match.others());
    others.addAll(fields.fields().subList(match.used(), fields.fields().size()));
    if (others.isEmpty() && match.isWhole()) {
      match.enter(ledger);
      expected.remove();
    } else if (match.isAltered() || nextLineGoesOn(at)) {
      match.enter(ledger);
      keep(others, expected.remove(), line);
    } else {
      reportKept(line);
      row(line, fields);
    }
  }

  /** Whether the line after an odd one is the echo that comes after the one expected here. */
  private boolean nextLineGoesOn(int at) {
    if (expected.size() < 2 || at + 1 >= lines.size()) {
      return false;
    }
    List<Span> first = expected.remove();
    List<Span> second = expected.element();
    expected.push(first);
    List<RowFields.Field> next = RowFields.of(content, lines.get(at + 1)).fields();
    return EchoMatch.of(content, next, second).isWhole();
  }

  /** A row of the table itself. Its echoes come before those still expected of a row around it. */
  private void row(Span line, RowFields fields) {
    if (fields.cutShort()) {
      diagnostics.add(
          Code.DOC102, line, "a raw table in this line has no end", "see whether it was cut short");
    }
    List<FlatRow.Cell> cells = new ArrayList<>();
    List<EchoPlan> plans = new ArrayList<>();
    int next = 0;
    int most = diagnostics.limits().of(Limit.COLUMNS); // A longer row is refused in any case.
    while (next < fields.fields().size() && cells.size() <= most) {
      RowFields.Field field = fields.fields().get(next++);
      cells.add(FlatRow.Cell.of(field));
      if (field.raw()) {
        EchoPlan plan = EchoPlan.of(content, field.span());
        // A converter that repeats no cell on this line repeats no row below it either.
        boolean repeats = plan.cells().isEmpty() || next < fields.fields().size();
        next = skipEchoes(fields.fields(), next, plan, cells);
        if (repeats) {
          plans.add(plan);
        }
      }
    }
    rows.add(new FlatRow(cells, line, false));
    for (int p = plans.size() - 1; p >= 0; p--) {
      for (int i = plans.get(p).rowCount() - 1; i >= 0; i--) {
        expected.push(plans.get(p).row(i));
      }
    }
  }

  /** Skips the fields that repeat the cells of a raw table; one that differs is kept. */
  private int skipEchoes(
      List<RowFields.Field> fields, int from, EchoPlan plan, List<FlatRow.Cell> cells) {
    List<RowFields.Field> rest = fields.subList(from, fields.size());
    EchoMatch match = EchoMatch.of(content, rest, plan.cells());
    if (!match.isWhole() && !match.isAltered()) {
      return from;
    }
    match.enter(ledger);
    for (RowFields.Field other : match.others()) {
      reportKept(other.span());
      cells.add(new FlatRow.Cell(other.span(), false, List.of(other.span())));
    }
    return from + match.used();
  }

  /** Keeps what is no echo; of a raw table that is repeated, only the words beside it. */
  private void keep(List<RowFields.Field> fields, List<Span> originals, Span line) {
    List<FlatRow.Cell> cells = new ArrayList<>();
    for (RowFields.Field field : fields) {
      reportKept(field.span());
      RawField raw = field.raw() ? RawField.of(content, field.span()) : null;
      RawField original = raw == null ? null : raw.originalAmong(content, originals);
      cells.add(
          raw == null || original == null
              ? FlatRow.Cell.of(field)
              : new FlatRow.Cell(field.span(), false, beside(raw, original)));
    }
    rows.add(new FlatRow(cells, line, true));
  }

  /** The texts beside a raw table, where they are not those of the original. */
  private List<Span> beside(RawField raw, RawField original) {
    List<Span> texts = new ArrayList<>();
    ledger.add(raw.table(), new Usage.Echo(original.table()));
    besides(raw.before(), original.before(), texts);
    besides(raw.after(), original.after(), texts);
    return texts;
  }

  private void besides(Span text, Span original, List<Span> texts) {
    if (!EchoText.isBlank(content, text) && EchoText.same(content, original, text)) {
      ledger.add(text, new Usage.Echo(original));
    } else {
      texts.add(text);
    }
  }

  private void reportKept(Span span) {
    diagnostics.add(
        Code.DOC101,
        span,
        "this should repeat the table before it, but differs; it was kept",
        "check which of the two is right, and correct the document");
  }

  /** A field with raw tables: the text before the first, the tables, the text after the last. */
  private record RawField(Span before, Span table, Span after) {

    static RawField of(String content, Span field) {
      int start = TextTags.table(content, field);
      int end = start;
      for (int at = start; at >= 0 && at < field.end(); ) {
        HtmlToken tag = TextTags.at(content, at, field.end());
        end = tag != null && tag.is("table") ? tag.end() : end;
        at = TextTags.next(content, at + 1, field.end());
      }
      return new RawField(
          WhiteSpace.trim(content, new Span(field.start(), start)),
          new Span(start, end),
          WhiteSpace.trim(content, new Span(end, field.end())));
    }

    /** The first of these originals that has the same tables; null if none has. */
    @Nullable RawField originalAmong(String content, List<Span> originals) {
      for (Span span : originals) {
        RawField original = of(content, span);
        boolean raw = original.table.end() > original.table.start();
        if (raw && EchoText.same(content, original.table, table)) {
          return original;
        }
      }
      return null;
    }
  }
}
