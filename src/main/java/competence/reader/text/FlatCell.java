package competence.reader.text;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a flattened table whose content is not read yet: how, is known only when all tables of
 * the document have been gone through.
 *
 * @param span where it stands
 * @param raw whether it holds a raw table
 * @param texts the stretches of it that are read
 */
record FlatCell(Span span, boolean raw, List<Span> texts) {

  /** A cell that is read whole. */
  static FlatCell of(Fields.Field field) {
    return new FlatCell(field.span(), field.raw(), List.of(field.span()));
  }

  /** Its content. */
  Block.Cell read(FieldText fields) {
    if (texts.size() == 1) {
      return cell(raw ? fields.rawBlocks(texts.get(0)) : fields.blocks(texts.get(0)));
    }
    List<Block> blocks = new ArrayList<>();
    texts.forEach(text -> blocks.addAll(fields.blocks(text)));
    return cell(blocks);
  }

  private Block.Cell cell(List<Block> blocks) {
    return new Block.Cell(blocks, 1, span);
  }
}
