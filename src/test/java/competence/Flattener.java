package competence;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Flattens a page as the converters do: of each table one line for every row at any depth, on it
 * one field for every cell at any depth in that row, and in the field the cell's inner HTML.
 */
public enum Flattener {
  DECODE {
    @Override
    String field(Element cell) {
      return fold(cell.html().replace("&nbsp;", " ").replace("<br>", "<br/>"));
    }

    @Override
    int width(Element cell) {
      return 1;
    }
  },
  MARKER {
    @Override
    String field(Element cell) {
      StringBuilder out = new StringBuilder();
      for (Node child : cell.childNodes()) {
        String piece = piece(child);
        boolean touches = piece.equals("<br>") || out.toString().endsWith("<br>");
        out.append(out.isEmpty() || piece.isEmpty() || touches ? "" : " ").append(piece);
      }
      return out.toString().replace('\n', ' ').replace('|', ' ').strip();
    }

    @Override
    int width(Element cell) {
      return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }
  };

  abstract String field(Element cell);

  abstract int width(Element cell);

  /** A page, as such a converter writes it. */
  public String flatten(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("tbody").unwrap();
    List<String> blocks = new ArrayList<>();
    for (Element child : page.body().children()) {
      blocks.add(child.normalName().equals("table") ? table(child) : fold(child.wholeText()));
    }
    return String.join("\n\n", blocks);
  }

  private String table(Element table) {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (Element row : table.select("tr")) {
      List<String> fields = new ArrayList<>();
      for (Element cell : row.select("td")) {
        fields.add(field(cell));
        fields.addAll(List.of("", "", "").subList(0, width(cell) - 1));
      }
      rows.add(fields);
      width = Math.max(width, fields.size());
    }
    StringBuilder out = new StringBuilder();
    for (List<String> fields : rows) {
      out.append(out.isEmpty() ? "" : "\n").append(String.join("\t", fields));
      out.append("\t".repeat(width - fields.size()));
    }
    return out.toString();
  }

  private static String piece(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText().strip().replace("$", "\\$");
    }
    return node.nameIs("br") ? "<br>" : node.outerHtml().replace("$", "\\$");
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
