package competence.emitter.html;

import competence.source.Resources;
import java.util.List;

/** Files that become one element of the page. Comments and indentation are for those who edit. */
final class Parts {
  private Parts() {}

  /**
   * The files of a folder, joined in this order. What falls away: white space at the beginning of
   * lines, empty lines, lines that begin with {@code //}, and comments between slash and star that
   * have their lines to themselves. So no text in these files may run over several lines.
   */
  static String joined(String folder, List<String> names) {
    StringBuilder out = new StringBuilder();
    boolean comment = false;
    for (String name : names) {
      for (String line : Resources.text(folder + name).split("\n", -1)) {
        String code = line.strip();
        comment |= code.startsWith("/*");
        if (!comment && !code.isEmpty() && !code.startsWith("//")) {
          out.append(code).append('\n');
        }
        comment &= !code.endsWith("*/");
      }
    }
    return out.toString();
  }
}
