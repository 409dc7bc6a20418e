package competence.bench;

import competence.model.Item;
import java.io.IOException;
import java.util.List;

/** The headings of {@link TablePage}, and nested lists. */
final class ListPage extends TablePage {
  @Override
  void block(List<Item> statements, Appendable out) throws IOException {
    out.append("<ul>");
    for (Item statement : statements) {
      out.append("<li>").append(statement.text());
      if (statement.isStem()) {
        block(statement.items(), out);
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }
}
