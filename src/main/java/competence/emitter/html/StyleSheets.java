package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.Style;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.Presentation;
import competence.present.Words;
import competence.source.Resources;
import competence.text.WellFormed;

/** The style sheets of a checklist, joined: the program's own, and the user's behind them. */
final class StyleSheets {
  static final String FILE = "html/style.css";

  /** How many characters of the title fit at the foot of a printed page. */
  private static final int FOOT_TITLE = 90;

  private static final Template OWN = new Template(Resources.text(FILE));

  private StyleSheets() {}

  static Style of(Framework framework, Presentation presentation) {
    Words words = presentation.words();
    Style own =
        Style.of(
            OWN,
            name -> name.equals("title") ? footTitle(framework) : words.get(name.substring(6)));
    String css = presentation.css();
    return css == null ? own : new Style(own.css() + harmless(css));
  }

  /** Nothing in a style sheet can end its element; an escaped slash is the same slash. */
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
