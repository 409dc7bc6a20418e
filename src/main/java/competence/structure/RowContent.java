package competence.structure;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The content of a row.
 *
 * @param texts the texts of the cells that form the item's text
 * @param fields the texts of its other cells
 * @param rest the blocks after the texts, of all cells
 */
record RowContent(List<Text> texts, Map<Field, Text> fields, List<Block> rest) {

  Details details() {
    Details details =
        Details.NONE.withCode(fields.get(Field.CODE)).withType(fields.get(Field.TYPE));
    Text level = fields.get(Field.LEVEL);
    Text note = fields.get(Field.NOTE);
    details = level == null ? details : details.plus(new Details.LevelUse(level, false, null));
    return note == null ? details : details.plusNote(note);
  }

  boolean isOneCell() {
    return texts.size() == 1 && fields.isEmpty();
  }

  boolean isPlainLine() {
    return isOneCell() && rest.isEmpty();
  }

  static RowContent of(List<Block.Cell> cells, Columns columns) {
    List<Text> texts = new ArrayList<>();
    List<Text> all = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    Map<Field, Text> fields = new EnumMap<>(Field.class);
    int column = 0;
    for (Block.Cell cell : cells) {
      CellContent content = CellContent.of(cell.blocks());
      Field field = columns.at(column++);
      Text text = content.text();
      if (text != null) {
        all.add(text);
        if (field == Field.TEXT || !content.rest().isEmpty()) {
          texts.add(text);
        } else {
          fields.merge(field, text, (one, other) -> Text.join(List.of(one, other), Coding.JOINT));
        }
      }
      rest.addAll(content.rest());
    }
    if (texts.isEmpty()) {
      // All cells are fields and none is the text: their words become the text.
      return new RowContent(all, Map.of(), rest);
    }
    if (!columns.haveCode() && texts.size() > 1 && LineForm.isLabel(texts.get(0).plain())) {
      fields.put(Field.CODE, texts.remove(0));
    }
    return new RowContent(texts, fields, rest);
  }
}
