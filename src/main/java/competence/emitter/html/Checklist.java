package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.markup.Phrases;
import competence.markup.Style;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.Words;
import competence.source.Resources;

/** Fills the page's placeholders for one framework. */
final class Checklist implements Template.Filler {
  /** How many characters of the title fit at the foot of a printed page. */
  private static final int FOOT_TITLE = 90;

  private static final Template SHEET = new Template("\n" + Resources.text("html/style.css"));

  private final Framework framework;
  private final Phrases phrases;
  private final Markup out;
  private final Style style;

  Checklist(Framework framework, Words words, Markup out) {
    this.framework = framework;
    this.out = out;
    this.phrases = new Phrases(words, framework.language(), out);
    this.style = Style.of(SHEET, this::styleText);
  }

  @Override
  public void literal(String text) {
    out.raw(text);
  }

  @Override
  public void placeholder(String name) {
    switch (name) {
      case "language" -> out.value(framework.language());
      case "direction" -> out.raw(Direction.of(framework.language()));
      case "style" -> out.raw(style.css());
      case "style-hash" -> out.raw(style.hash());
      case "plain-title" -> out.text(Inline.plain(framework.title()));
      case "title" -> out.inline(framework.title());
      case "summary" -> FactsWriter.summary(framework, phrases, out);
      case "levels" -> FactsWriter.levels(framework, phrases, out);
      case "facts" -> FactsWriter.foot(framework, phrases, out);
      case "contents" -> ContentsWriter.write(framework, phrases, out);
      case "items" -> ItemsWriter.write(framework, phrases, out);
      default -> words(name);
    }
  }

  /** {@code words:key}, or {@code plain:key} where no markup can stand. */
  private void words(String name) {
    String key = name.substring(name.indexOf(':') + 1);
    if (name.startsWith("plain:")) {
      out.value(phrases.plain(key));
    } else {
      phrases.write(key);
    }
  }

  private String styleText(String name) {
    return name.equals("title") ? footTitle() : phrases.plain(name.substring("words:".length()));
  }

  private String footTitle() {
    String title = Inline.plain(framework.title());
    if (title.codePointCount(0, title.length()) <= FOOT_TITLE) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, FOOT_TITLE));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + " …";
  }
}
