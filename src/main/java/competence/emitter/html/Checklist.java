package competence.emitter.html;

import competence.inline.Inline;
import competence.model.Framework;

/** Fills the page's placeholders for one framework. */
final class Checklist implements Template.Filler {
  /** How many characters of the title fit at the foot of a printed page. */
  private static final int FOOT_TITLE = 90;

  private final Framework framework;
  private final Words words;
  private final Markup out;
  private final Style style;

  Checklist(Framework framework, Words words, Markup out) {
    this.framework = framework;
    this.words = words;
    this.out = out;
    this.style = Style.with(this::styleText);
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
      case "words-language" -> out.raw(wordsLanguage(framework, words));
      case "style" -> out.raw(style.css());
      case "style-hash" -> out.raw(style.hash());
      case "plain-title" -> out.text(Inline.plain(framework.title()));
      case "title" -> out.inline(framework.title());
      case "summary" -> FactsWriter.summary(framework, words, out);
      case "levels" -> FactsWriter.levels(framework, words, out);
      case "facts" -> FactsWriter.foot(framework, words, out);
      case "contents" -> ContentsWriter.write(framework, words, out);
      case "items" -> ItemsWriter.write(framework, words, out);
      default -> out.text(words.get(name.substring("word.".length())));
    }
  }

  /** Says that the page's own words are in another language than the framework, if they are. */
  static String wordsLanguage(Framework framework, Words words) {
    return Direction.sameLanguage(framework.language(), words.language())
        ? ""
        : " lang=\"" + words.language() + "\"";
  }

  private String styleText(String name) {
    return name.equals("title") ? footTitle() : words.get(name.substring("word.".length()));
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
