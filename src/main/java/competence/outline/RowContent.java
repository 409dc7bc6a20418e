package competence.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a row.
 *
 * @param texts the texts of its cells that make the item's text
 * @param fields what its other cells say
 * @param rest the blocks after the texts, of all cells
 */
record RowContent(List<Text> texts, Map<Columns.Field, Text> fields, List<Block> rest) {

  /** One text, and nothing that a row of several cells would have. */
  boolean isOneCell() {
    return texts.size() == 1 && fields.isEmpty();
  }

  /** One text and nothing else at all. */
  boolean isPlainLine() {
    return isOneCell() && rest.isEmpty();
  }

  /** Sorts the cells of a row, each of which stands in its column. */
  static RowContent of(List<Block.Cell> cells, Columns columns) {
    List<Text> texts = new ArrayList<>();
    List<Text> all = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    Map<Columns.Field, Text> fields = new EnumMap<>(Columns.Field.class);
    int column = 0;
    for (Block.Cell cell : cells) {
      Content content = Content.of(cell.blocks());
      Columns.Field field = columns.at(column++);
      Text text = content.text();
      if (text != null) {
        all.add(text);
        if (field == Columns.Field.TEXT || !content.rest().isEmpty()) {
          texts.add(text);
        } else {
          fields.merge(field, text, (one, other) -> Content.join(List.of(one, other), Content.BAR));
        }
      }
      rest.addAll(content.rest());
    }
    if (texts.isEmpty()) {
      // Every cell is a field and none is the text: the words are kept all the same.
      return new RowContent(all, Map.of(), rest);
    }
    if (!columns.haveCode() && texts.size() > 1 && Label.is(plain(texts.get(0)))) {
      fields.put(Columns.Field.CODE, texts.remove(0));
    }
    return new RowContent(texts, fields, rest);
  }

  private static String plain(Text text) {
    return text.plain();
  }
}
