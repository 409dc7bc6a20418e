package competence.markup;

import competence.source.Resources;
import java.util.List;

/**
 * Files that become one element of the page, without what is there for those who edit them:
 * comments that have their lines to themselves, indentation, and spaces and line ends beside marks.
 * So no text in these files may run over several lines or have a space beside one of the marks.
 */
public final class Parts {
  private Parts() {}

  /**
   * The files of a folder, joined in this order.
   *
   * @param marks marks with the spaces beside them that are not needed
   */
  public static String joined(String folder, List<String> names, List<String> marks) {
    StringBuilder out = new StringBuilder();
    boolean comment = false;
    for (String name : names) {
      for (String line : Resources.text(folder + name).split("\n", -1)) {
        String code = line.strip();
        comment |= code.startsWith("/*");
        if (!comment && !code.isEmpty() && !code.startsWith("//")) {
          out.append(dense(code, marks)).append(goesOn(code) ? "" : "\n");
        }
        comment &= !code.endsWith("*/");
      }
    }
    return out.toString();
  }

  private static boolean goesOn(String code) {
    return "{;,(".indexOf(code.charAt(code.length() - 1)) >= 0;
  }

  /** A line without the spaces beside these marks, and without a semicolon before a brace. */
  public static String dense(String code, List<String> marks) {
    String dense = code;
    for (String mark : marks) {
      dense = dense.replace(mark, mark.replace(" ", ""));
    }
    return dense.replace(";}", "}");
  }
}
