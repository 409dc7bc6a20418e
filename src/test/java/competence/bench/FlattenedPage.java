package competence.bench;

import competence.Flattener;
import competence.model.Item;
import java.io.IOException;
import java.util.List;

/** {@link TablePage} as a converter leaves it. Each table is flattened by itself, for its size. */
final class FlattenedPage extends Sections {
  @Override
  void heading(String text, int level, Appendable out) throws IOException {
    out.append(text).append("\n\n");
  }

  @Override
  void block(List<Item> statements, Appendable out) throws IOException {
    out.append(Flattener.DECODE.flatten(TablePage.table(statements))).append("\n\n");
  }
}
