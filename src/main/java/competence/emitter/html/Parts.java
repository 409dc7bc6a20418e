package competence.emitter.html;

import competence.source.Resources;
import java.util.List;

/**
 * Files that become one element of the page, without what is there for those who edit them:
 * comments that have their lines to themselves, indentation, and spaces beside marks. So no text in
 * these files may run over several lines or have a space beside one of the marks.
 */
final class Parts {
  /** What has spaces that neither style sheets nor scripts need; sums in style sheets do. */
  private static final List<String> SPACED =
      List.of(
          " {", "{ ", " }", "; ", ": ", ", ", " = ", " => ", " === ", " !== ", " && ", " || ",
          " ? ", " ?? ", " += ", " < ", "if (", "for (");

  private Parts() {}

  /** The files of a folder, joined in this order. */
  static String joined(String folder, List<String> names) {
    StringBuilder out = new StringBuilder();
    boolean comment = false;
    for (String name : names) {
      for (String line : Resources.text(folder + name).split("\n", -1)) {
        String code = line.strip();
        comment |= code.startsWith("/*");
        if (!comment && !code.isEmpty() && !code.startsWith("//")) {
          out.append(dense(code)).append('\n');
        }
        comment &= !code.endsWith("*/");
      }
    }
    return out.toString();
  }

  static String dense(String code) {
    String dense = code;
    for (String mark : SPACED) {
      dense = dense.replace(mark, mark.replace(" ", ""));
    }
    return dense.replace(";}", "}");
  }
}
