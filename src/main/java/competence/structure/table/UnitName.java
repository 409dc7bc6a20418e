package competence.structure.table;

import competence.diagnostic.Code;
import competence.outline.Text;
import competence.profile.StructureHabits.As;
import competence.structure.PassContext;
import competence.text.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of column names that names a unit: "Unit 1 | Trails" above "1.1 | Marks a trail". */
final class UnitName implements PartReader {
  private final TableNotes notes;
  private final HeaderRow header;
  private final PartReader rows;
  private @Nullable TableItem unit;

  UnitName(
      PassContext context,
      TableNotes notes,
      HeaderRow header,
      List<GridRow> body,
      int width,
      ColumnNames names,
      CellItems cells,
      TableWording wording) {
    this.notes = notes;
    this.header = header;
    TableColumns columns = ColumnRoles.of(null, body, width, names, wording, null);
    this.rows = PartReader.ofColumns(context, notes, columns, body, cells, wording);
  }

  /** Whether there are two names, of which the first has a number, above a column of codes. */
  static boolean fits(HeaderRow header, List<GridRow> body, ColumnNames names) {
    String code = header.plain(0);
    long filled = header.names.stream().filter(name -> name != null).count();
    return filled == 2
        && header.upper.isEmpty()
        && Numbers.count(code) > 0
        && header.name(1) != null
        && names.role(code) == null
        && new ColumnFacts(body, 0).isCodes();
  }

  @Override
  public void read(List<GridRow> body, TableItem group) {
    TableItem open = unit;
    if (open == null) {
      open = group.add(header.heading(1));
      Text code = header.name(0);
      if (code != null) {
        header.useAsContent(code);
      }
      open.details = open.details.withCode(code);
      unit = open;
      notes.guess(
          Code.TREE250,
          open.span,
          As.UNIT,
          "read as the name of a unit, not as column names: its number is like the codes below it",
          null);
    }
    rows.read(body, open);
  }
}
