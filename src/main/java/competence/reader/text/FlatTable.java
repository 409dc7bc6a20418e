package competence.reader.text;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.limit.Limit;
import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads one flattened table. Its raw tables say how many fields and lines after them are echoes;
 * each raw table is parsed once, and its echoes are only compared with it.
 */
final class FlatTable {
  private final String content;
  private final List<Span> lines;
  private final DialectEvidence evidence;
  private final Ledger ledger;
  private final Diagnostics diagnostics;
  private final Deque<FlatRow> rows = new ArrayDeque<>();
  private final Deque<List<EchoPlan.Echo>> expected = new ArrayDeque<>();

  private int first;
  private int end;

  FlatTable(
      String content,
      List<Span> lines,
      DialectEvidence evidence,
      Ledger ledger,
      Diagnostics diagnostics) {
    this.content = content;
    this.lines = lines;
    this.evidence = evidence;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /** Goes through the table that begins at a line, and gives the line after it. */
  int read(int from, Letters letters) {
    first = from;
    end = from;
    while (end < lines.size() && !endsAt(end)) {
      line(end, letters);
      end++;
    }
    sayMissing(lines.get(end - 1));
    return end;
  }

  /** What stands in it; nothing if that is nothing. Its rows are gone then. */
  List<Block> blocks(FieldText fields) {
    List<Block.Row> read = new ArrayList<>();
    while (!rows.isEmpty()) {
      rows.remove().read(fields, read);
    }
    Span span = lines.get(first).to(lines.get(end - 1));
    return read.isEmpty() ? List.of() : List.of(new Block.Table(read, span));
  }

  private void sayMissing(Span lastLine) {
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
    return Lines.isGap(content, lines.get(at))
        && (expected.isEmpty() || !expected.element().isEmpty());
  }

  private void line(int at, Letters letters) {
    Span line = lines.get(at);
    if (expected.isEmpty()) {
      row(line, letters);
      return;
    }
    EchoRun run = EchoRun.whole(letters, line, expected.element());
    if (run == null) {
      differing(at);
    } else {
      evidence.add(line, run.evidence(evidence));
      run.enter(ledger);
      expected.remove();
    }
  }

  /** A line that is no echo, or one whose echoes are written in another way. */
  private void differing(int at) {
    Fields fields = Fields.of(content, lines.get(at));
    evidence.add(lines.get(at), fields);
    EchoMatch match = EchoMatch.of(content, fields.fields(), expected.element());
    List<Fields.Field> others = new ArrayList<>(match.others());
    others.addAll(fields.fields().subList(match.used(), fields.fields().size()));
    if (others.isEmpty() && match.isWhole()) {
      match.enter(ledger);
      expected.remove();
    } else if (match.isAltered() || nextLineGoesOn(at)) {
      match.enter(ledger);
      keep(others, expected.remove(), lines.get(at));
    } else {
      sayKept(lines.get(at));
      row(lines.get(at), fields);
    }
  }

  /** Whether the line after an odd one is the echo that comes after the one expected here. */
  private boolean nextLineGoesOn(int at) {
    if (expected.size() < 2 || at + 1 >= lines.size()) {
      return false;
    }
    List<EchoPlan.Echo> first = expected.remove();
    List<EchoPlan.Echo> second = expected.element();
    expected.push(first);
    List<Fields.Field> next = Fields.of(content, lines.get(at + 1)).fields();
    return EchoMatch.of(content, next, second).isWhole();
  }

  /** A row of the table itself, with what it says of the echoes to come. */
  private void row(Span line, Letters letters) {
    WholeRow whole = WholeRow.of(letters, line);
    if (whole == null) {
      Fields fields = Fields.of(content, line);
      evidence.add(line, fields);
      row(line, fields);
    } else {
      evidence.add(line, whole.evidence(evidence));
      row(line, whole);
    }
  }

  private void row(Span line, WholeRow row) {
    List<FlatCell> cells = new ArrayList<>();
    List<EchoPlan> plans = new ArrayList<>();
    int most = diagnostics.limits().of(Limit.COLUMNS); // a longer row is refused, whatever follows
    for (WholeRow.Part part : row.parts()) {
      if (cells.size() > most) {
        break;
      }
      cells.add(FlatCell.of(part.field()));
      if (part.plan() != null && part.echoes() != null) {
        part.echoes().enter(ledger);
        plans.add(part.plan());
      }
    }
    add(cells, line, plans);
  }

  /** A row is done. The echoes of it come before what is still expected of a row around it. */
  private void add(List<FlatCell> cells, Span line, List<EchoPlan> plans) {
    rows.add(new FlatRow(cells, line, false));
    for (int p = plans.size() - 1; p >= 0; p--) {
      EchoPlan plan = plans.get(p);
      for (int i = plan.rowCount() - 1; i >= 0; i--) {
        expected.push(plan.row(i));
      }
    }
  }

  private void row(Span line, Fields fields) {
    if (fields.cutShort()) {
      diagnostics.add(
          Code.DOC102, line, "a raw table in this line has no end", "see whether it was cut short");
    }
    List<FlatCell> cells = new ArrayList<>();
    List<EchoPlan> plans = new ArrayList<>();
    int next = 0;
    int most = diagnostics.limits().of(Limit.COLUMNS);
    while (next < fields.fields().size() && cells.size() <= most) {
      Fields.Field field = fields.fields().get(next++);
      cells.add(FlatCell.of(field));
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
    add(cells, line, plans);
  }

  /** Passes over the fields that repeat the cells of a raw table; one that differs is kept. */
  private int skipEchoes(List<Fields.Field> fields, int from, EchoPlan plan, List<FlatCell> cells) {
    List<Fields.Field> rest = fields.subList(from, fields.size());
    EchoMatch match = EchoMatch.of(content, rest, plan.cells());
    if (!match.isWhole() && !match.isAltered()) {
      return from;
    }
    match.enter(ledger);
    for (Fields.Field other : match.others()) {
      sayKept(other.span());
      cells.add(new FlatCell(other.span(), false, List.of(other.span())));
    }
    return from + match.used();
  }

  /** Keeps what is no echo; of a raw table that is repeated, only the words beside it. */
  private void keep(List<Fields.Field> fields, List<EchoPlan.Echo> echoes, Span line) {
    List<FlatCell> cells = new ArrayList<>();
    for (Fields.Field field : fields) {
      sayKept(field.span());
      RawField raw = field.raw() ? RawField.of(content, field.span()) : null;
      RawField original = raw == null ? null : raw.originalAmong(content, echoes);
      cells.add(
          raw == null || original == null
              ? FlatCell.of(field)
              : new FlatCell(field.span(), false, beside(raw, original)));
    }
    rows.add(new FlatRow(cells, line, true));
  }

  /** The texts beside a raw table, where they are not those of the original. */
  private List<Span> beside(RawField raw, RawField original) {
    List<Span> texts = new ArrayList<>();
    ledger.add(raw.table(), new Use.Echo(original.table()));
    besides(raw.before(), original.before(), texts);
    besides(raw.after(), original.after(), texts);
    return texts;
  }

  private void besides(Span text, Span original, List<Span> texts) {
    if (!EchoReader.isBlank(content, text) && EchoReader.same(content, original, text)) {
      ledger.add(text, new Use.Echo(original));
    } else {
      texts.add(text);
    }
  }

  private void sayKept(Span span) {
    diagnostics.add(
        Code.DOC101,
        span,
        "this stands where the table before it should be repeated, but says something else; it was"
            + " kept",
        "see which of the two is right, and correct the document");
  }
}
