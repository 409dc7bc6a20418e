package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import competence.markup.Template;
import competence.markup.WordsWriter;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.present.Paper;
import competence.present.Presentation;

/** The content at the placeholders of a checklist. */
final class Checklist {
  private final FrameworkView shown;
  private final Framework framework;
  private final Presentation presentation;
  private final Markup out;
  private final WordsWriter words;
  private final FactsWriter facts;
  private final FormWriter form;
  private int written;

  Checklist(Framework whole, Presentation presentation, Markup out) {
    this.shown = FrameworkView.of(whole, presentation);
    this.framework = shown.framework();
    this.presentation = presentation;
    this.out = out;
    this.words = new WordsWriter(presentation.words(), framework.language(), out);
    this.facts = new FactsWriter(framework, words, out);
    this.form = new FormWriter(presentation, words, out);
  }

  /** Writes the page, and returns the number of items on it. */
  int write(Template page) {
    new HtmlPage(page, PageParts.style(framework, presentation), PageParts.script())
        .write(out, this::placeholder);
    return written;
  }

  private void placeholder(String name) {
    switch (name) {
      case "language" -> out.value(framework.language());
      case "direction" -> out.raw(Direction.of(framework.language()));
      case "paper" -> paper();
      case "words-language" -> wordsLanguage();
      case "data" -> out.raw(PageData.json(shown, presentation.words()));
      case "plain-title" -> out.text(Inline.plain(framework.title()));
      case "title" -> out.inline(framework.title());
      case "summary" -> facts.summary();
      case "part" -> part();
      case "levels" -> facts.levels();
      case "facts" -> facts.foot();
      case "contents" -> ContentsWriter.write(shown, words, out);
      case "fields" -> form.fields();
      case "scale" -> form.scale();
      case "rating" -> form.rating();
      case "signatures" -> form.signatures();
      case "items" -> written += ItemsWriter.write(shown, words, out);
      default -> words(name);
    }
  }

  private void words(String name) {
    if (name.startsWith(HtmlEmitter.PLAIN)) {
      out.value(words.plain(name.substring(HtmlEmitter.PLAIN.length())));
    } else if (name.startsWith(HtmlEmitter.WORDS)) {
      words.write(name.substring(HtmlEmitter.WORDS.length()));
    } else {
      throw new IllegalArgumentException("a checklist has no placeholder {{" + name + "}}");
    }
  }

  private void paper() {
    if (presentation.paper() != Paper.ANY) {
      out.raw(" data-paper=\"" + presentation.paper().word() + "\"");
    }
  }

  /** Attributes of an element in which all words are the page's own. */
  private void wordsLanguage() {
    String language = presentation.words().language();
    if (!Direction.sameLanguage(framework.language(), language)) {
      out.raw(" lang=\"").value(language).raw("\" dir=\"" + Direction.of(language) + "\"");
    }
  }

  private void part() {
    if (shown.isPart()) {
      out.raw("<p class=\"part\">");
      words.write("part").raw("</p>\n");
    }
  }
}
