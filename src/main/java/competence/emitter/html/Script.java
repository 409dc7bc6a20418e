package competence.emitter.html;

import competence.markup.Parts;
import competence.text.ContentHash;
import java.util.List;

/** The script of a checklist: the same for all, what it has to know of one stands in its data. */
final class Script {
  static final List<String> FILES =
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

  static final List<String> MARKS =
      List.of(
          " {", "{ ", " }", "; ", ": ", ", ", " = ", " => ", " === ", " !== ", " && ", " || ",
          " ? ", " ?? ", " += ", " + ", " < ", "if (", "for (");

  /** The script as it stands in the page: its files share one scope, and nothing is global. */
  static final String TEXT =
      "\n(() => {\n'use strict';\n" + Parts.joined("html/script/", FILES, MARKS) + "})();\n";

  static final String HASH = ContentHash.of(TEXT);

  private Script() {}
}
