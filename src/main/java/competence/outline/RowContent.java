package competence.outline;

import competence.inline.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a row.
 *
 * @param texts the texts of its cells that make the item's text
 * @param fields what its other cells say
 * @param rest the blocks after the texts, of all cells
 */
record RowContent(List<Text> texts, Fields fields, List<Block> rest) {

  /** What a row says beside its text. */
  record Fields(
      @Nullable String code, @Nullable String level, @Nullable String type, @Nullable String note) {

    void giveTo(Draft draft) {
      draft.code = code;
      draft.level = level;
      draft.type = type;
      draft.note = note;
    }

    boolean isEmpty() {
      return code == null && level == null && type == null && note == null;
    }
  }

  /** One text, and nothing that a row of several cells would have. */
  boolean isOneCell() {
    return texts.size() == 1 && fields.isEmpty();
  }

  /** One text and nothing else at all. */
  boolean isPlainLine() {
    return isOneCell() && rest.isEmpty();
  }

  /**
   * Sorts the cells of a row.
   *
   * @param firstColumn the column of the first of them
   */
  static RowContent of(List<Block.Cell> cells, Columns columns, int firstColumn) {
    List<Text> texts = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    String[] fields = new String[Columns.Field.values().length];
    int column = firstColumn;
    for (Block.Cell cell : cells) {
      Content content = Content.of(cell.blocks());
      Columns.Field field = columns.at(column++);
      if (content.text() != null && field != Columns.Field.TEXT && content.rest().isEmpty()) {
        fields[field.ordinal()] = Inline.plain(content.text().markdown());
      } else if (content.text() != null) {
        texts.add(content.text());
      }
      rest.addAll(content.rest());
    }
    if (texts.isEmpty()) {
      return new RowContent(fieldsAsTexts(cells), new Fields(null, null, null, null), rest);
    }
    String code = fields[Columns.Field.CODE.ordinal()];
    if (!columns.haveCode() && texts.size() > 1 && Label.is(plain(texts.get(0)))) {
      code = plain(texts.remove(0));
    }
    return new RowContent(
        texts,
        new Fields(
            code,
            fields[Columns.Field.LEVEL.ordinal()],
            fields[Columns.Field.TYPE.ordinal()],
            fields[Columns.Field.NOTE.ordinal()]),
        rest);
  }

  /** A row whose every cell is a field has no text; its words are kept all the same. */
  private static List<Text> fieldsAsTexts(List<Block.Cell> cells) {
    List<Text> texts = new ArrayList<>();
    for (Block.Cell cell : cells) {
      Text text = Content.of(cell.blocks()).text();
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String plain(Text text) {
    return Inline.plain(text.markdown());
  }
}
