package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.markup.Phrases;
import competence.markup.Style;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.Shown;
import java.util.Locale;

/** Fills the page's placeholders for one framework. */
final class Checklist implements Template.Filler {

  private final Shown shown;
  private final Framework framework;
  private final Presentation presentation;
  private final Markup out;
  private final Phrases phrases;
  private final Style style;
  private final FormWriter form;
  private int written;

  Checklist(Framework whole, Presentation presentation, Markup out) {
    this.shown = Shown.of(whole, presentation);
    this.framework = shown.framework();
    this.presentation = presentation;
    this.out = out;
    this.phrases = new Phrases(presentation.words(), framework.language(), out);
    this.style = StyleSheets.of(framework, presentation);
    this.form = new FormWriter(presentation, phrases, out);
  }

  /** How many items were written. */
  int written() {
    return written;
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
      case "paper" -> paper();
      case "words-language" -> wordsLanguage();
      case "style" -> out.raw(style.css());
      case "style-hash" -> out.raw(style.hash());
      case "script" -> out.raw(Script.TEXT);
      case "script-hash" -> out.raw(Script.HASH);
      case "data" -> out.raw(PageData.json(shown, presentation.words()));
      case "plain-title" -> out.text(Inline.plain(framework.title()));
      case "title" -> out.inline(framework.title());
      case "summary" -> FactsWriter.summary(framework, phrases, out);
      case "part" -> part();
      case "levels" -> FactsWriter.levels(framework, phrases, out);
      case "facts" -> FactsWriter.foot(framework, phrases, out);
      case "contents" -> ContentsWriter.write(shown, phrases, out);
      case "fields" -> form.fields();
      case "scale" -> form.scale();
      case "rating" -> form.rating();
      case "signatures" -> form.signatures();
      case "items" -> written += ItemsWriter.write(shown, phrases, out);
      default -> words(name);
    }
  }

  /** {@code words:key}, or {@code plain:key} where no markup can stand. */
  private void words(String name) {
    if (!PlaceholderNames.KNOWN.contains(name)) {
      throw new IllegalArgumentException("a checklist has no placeholder {{" + name + "}}");
    } else if (name.startsWith(PlaceholderNames.PLAIN)) {
      out.value(phrases.plain(name.substring(PlaceholderNames.PLAIN.length())));
    } else {
      phrases.write(name.substring(PlaceholderNames.WORDS.length()));
    }
  }

  private void paper() {
    if (presentation.paper() != Paper.ANY) {
      String name = presentation.paper().name().toLowerCase(Locale.ROOT);
      out.raw(" data-paper=\"" + name + "\"");
    }
  }

  /** For an element in which all words are the page's own. */
  private void wordsLanguage() {
    String language = presentation.words().language();
    if (!Direction.sameLanguage(framework.language(), language)) {
      out.raw(" lang=\"").value(language).raw("\" dir=\"" + Direction.of(language) + "\"");
    }
  }

  private void part() {
    if (shown.isPart()) {
      out.raw("<p class=\"part\">");
      phrases.write("part").raw("</p>\n");
    }
  }
}
