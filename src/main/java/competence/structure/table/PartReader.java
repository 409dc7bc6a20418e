package competence.structure.table;

import competence.diagnostic.Code;
import competence.profile.StructureHabits.As;
import competence.structure.PassContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a part of a table that has the same columns throughout. */
interface PartReader {
  /** Adds the items of consecutive rows below a group. */
  void read(List<GridRow> rows, TableItem group);

  /** The reader for the rows of a part, by what its columns hold. */
  static PartReader of(
      PassContext context,
      TableNotes notes,
      @Nullable HeaderRow header,
      List<GridRow> body,
      int width,
      ColumnNames names,
      CellItems cells,
      TableWording wording) {
    As as = notes.decided();
    if (body.isEmpty()) {
      return (rows, group) -> {};
    } else if (header != null
        && (as == As.UNIT || (as == null && UnitName.fits(header, body, names)))) {
      return new UnitName(context, notes, header, body, width, names, cells, wording);
    } else if (header != null
        && (as == As.COLUMNS || (as == null && ColumnGroups.fit(header, body, width, names)))) {
      return new ColumnGroups(context, notes, header, cells, width);
    } else if (header != null
        && (as == As.LEVEL_ROWS || (as == null && LevelRows.fit(header, body, width, names)))) {
      return new LevelRows(context, notes, header, cells, width);
    }
    TableColumns columns = ColumnRoles.of(header, body, width, names, wording, as);
    return ofColumns(context, notes, columns, body, cells, wording);
  }

  /** The reader for rows whose columns are known. */
  static PartReader ofColumns(
      PassContext context,
      TableNotes notes,
      TableColumns columns,
      List<GridRow> body,
      CellItems cells,
      TableWording wording) {
    columns.declareLevels(context);
    notes.columns(columns, body.get(0));
    RowReader reader = new RowReader(context, columns, cells, wording);
    return (rows, group) -> {
      boolean before = reader.joined() != null;
      reader.begin(group);
      rows.forEach(reader::read);
      GridRow joined = reader.joined();
      if (joined != null && !before) {
        notes.report(
            Code.TREE255,
            joined,
            "the cells of this row were joined: nothing shows what its columns hold",
            "give the table a row of column names");
      }
    };
  }
}
