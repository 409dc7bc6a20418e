package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.PageAsset;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.present.WordsFile;
import competence.profile.Profiles;
import competence.record.BuiltInFile;
import competence.source.Resources;
import competence.text.Sha256;
import competence.text.WellFormed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheet and the script of a checklist. Their files are joined when the program is built:
 * at run time this would take a tenth of the time of a short run.
 */
public final class PageParts {
  static final List<String> SCRIPTS =
      Stream.of(
              "page", "words", "tree", "record", "store", "draw", "ticks", "panel", "report",
              "fold", "find", "files", "links", "paper", "start")
          .map(name -> "html/script/" + name + ".js")
          .toList();

  static final List<String> SCRIPT_TOKENS =
      List.of(
          " {", "{ ", " }", "; ", ": ", ", ", " = ", " => ", " === ", " !== ", " && ", " || ",
          " ? ", " ?? ", " += ", " + ", " < ", "if (", "for (");

  private static final List<String> STYLES =
      Stream.of("colours", "text", "items", "controls", "print")
          .map(name -> "html/style/" + name + ".css")
          .toList();

  private static final List<String> STYLE_TOKENS =
      List.of(" {", "{ ", " }", "; ", ": ", ", ", " > ");

  private static final String SCRIPT_FILE = "html/script.js";
  private static final String SCRIPT_HASH_FILE = "html/script.hash";
  static final String STYLE_FILE = "html/style.css";

  /** The number of characters of the title that fit at the foot of a printed page. */
  private static final int FOOT_TITLE = 90;

  /** The files that {@link #main} made, read once. */
  private static final class Made {
    private static final PageAsset SCRIPT =
        new PageAsset(Resources.text(SCRIPT_FILE), Resources.text(SCRIPT_HASH_FILE));
    private static final String STYLE = Resources.text(STYLE_FILE);
  }

  private PageParts() {}

  /**
   * Joins the files, and writes the results to the folder of the program's classes, together with
   * the tokens of built-in YAML files.
   *
   * @param args the folder
   * @throws IOException if the results cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "competence");
    Files.writeString(folder.resolve(SCRIPT_FILE), joinedScript());
    Files.writeString(folder.resolve(SCRIPT_HASH_FILE), Sha256.hashSource(joinedScript()));
    Files.writeString(folder.resolve(STYLE_FILE), joinedStyle());
    for (String profile : Profiles.NAMES) {
      BuiltInFile.writeTokens(folder, Profiles.resource(profile));
    }
    BuiltInFile.writeTokens(folder, WordsFile.ENGLISH);
  }

  static String joinedScript() {
    return PageAsset.script(SCRIPTS, SCRIPT_TOKENS);
  }

  static String joinedStyle() {
    return PageAsset.styleSheet(STYLES, STYLE_TOKENS);
  }

  /** The script, which is the same on all pages: the framework's data are in the data block. */
  static PageAsset script() {
    return Made.SCRIPT;
  }

  /** The style sheet of a page, followed by the user's. */
  static PageAsset style(Framework framework, Presentation presentation) {
    PageWords words = presentation.words();
    String own =
        PageAsset.filled(
            new Template(Made.STYLE),
            name ->
                name.equals("title")
                    ? footTitle(framework)
                    : words.get(name.substring(HtmlEmitter.WORDS.length())));
    String css = presentation.css();
    return PageAsset.of(css == null ? own : own + harmless(css));
  }

  /** CSS that cannot end its element; an escaped slash is the same slash. */
  private static String harmless(String css) {
    return WellFormed.mend(css).replace("\r", "").replace("</", "<\\/");
  }

  private static String footTitle(Framework framework) {
    String title = Inline.plain(framework.title());
    if (title.codePointCount(0, title.length()) <= FOOT_TITLE) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, FOOT_TITLE));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + " …";
  }
}
