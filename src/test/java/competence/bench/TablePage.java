package competence.bench;

import competence.model.Item;
import java.io.IOException;
import java.util.List;

/** A row for each statement, and below a stem a row with a table. */
class TablePage extends Sections {
  @Override
  void heading(String text, int level, Appendable out) throws IOException {
    String name = "h" + level;
    out.append('<' + name + '>' + text + "</" + name + ">\n");
  }

  @Override
  void block(List<Item> statements, Appendable out) throws IOException {
    out.append(table(statements)).append('\n');
  }

  static String table(List<Item> statements) {
    StringBuilder out = new StringBuilder("<table border=\"1\">");
    for (Item statement : statements) {
      out.append(row(statement.text()));
      out.append(statement.isStem() ? row(table(statement.items())) : "");
    }
    return out.append("</table>").toString();
  }

  private static String row(String cell) {
    return " <tr> <td>" + cell + "</td> </tr>";
  }
}
