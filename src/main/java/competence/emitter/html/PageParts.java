package competence.emitter.html;

import competence.markup.Parts;
import competence.text.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Joins the files of a checklist's script and style sheet. This is done when the program is built:
 * done in each run, it takes a tenth of the time of a short one.
 */
public final class PageParts {
  static final List<String> SCRIPTS =
      List.of(
          "page.js",
          "words.js",
          "tree.js",
          "record.js",
          "store.js",
          "draw.js",
          "ticks.js",
          "panel.js",
          "report.js",
          "fold.js",
          "find.js",
          "files.js",
          "links.js",
          "paper.js",
          "start.js");

  static final List<String> SCRIPT_MARKS =
      List.of(
          " {", "{ ", " }", "; ", ": ", ", ", " = ", " => ", " === ", " !== ", " && ", " || ",
          " ? ", " ?? ", " += ", " + ", " < ", "if (", "for (");

  private static final List<String> STYLES =
      List.of("colours.css", "text.css", "items.css", "controls.css", "print.css");

  private static final List<String> STYLE_MARKS =
      List.of(" {", "{ ", " }", "; ", ": ", ", ", " > ");

  private PageParts() {}

  /**
   * Writes what {@link Script} and {@link StyleSheets} read.
   *
   * @param args the folder of the program's classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "competence");
    Files.writeString(folder.resolve(Script.FILE), script());
    Files.writeString(folder.resolve(Script.HASH_FILE), ContentHash.of(script()));
    Files.writeString(folder.resolve(StyleSheets.FILE), style());
  }

  /** The script: its files share one scope, and nothing is global. */
  static String script() {
    String joined = Parts.joined("html/script/", SCRIPTS, SCRIPT_MARKS);
    return "\n(() => {\n'use strict';\n" + joined + "})();\n";
  }

  /** The style sheet. */
  static String style() {
    return "\n" + Parts.joined("html/style/", STYLES, STYLE_MARKS);
  }
}
