package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import competence.markup.Template;
import competence.markup.WordsWriter;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.present.PageWords.HeaderField;
import competence.present.PageWords.RatingStep;
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
  private int written;

  Checklist(Framework whole, Presentation presentation, Markup out) {
    this.shown = FrameworkView.of(whole, presentation);
    this.framework = shown.framework();
    this.presentation = presentation;
    this.out = out;
    this.words = new WordsWriter(presentation.words(), framework.language(), out);
    this.facts = new FactsWriter(framework, words, out);
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
      case "fields" -> fields();
      case "scale" -> scale();
      case "rating" -> {
        rating("self", "rating.own");
        rating("assessor", "rating.assessor");
      }
      case "signatures" -> signatures();
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
      out.raw(" data-paper=\"" + presentation.paper().word() + '"');
    }
  }

  /** Attributes of an element in which all words are the page's own. */
  private void wordsLanguage() {
    String language = presentation.words().language();
    if (!Direction.sameLanguage(framework.language(), language)) {
      out.html(" lang=\"{}\" dir=\"{}\"", language, Direction.of(language));
    }
  }

  private void part() {
    if (shown.isPart()) {
      words.html("<p class=\"part\">{}</p>\n", "part");
    }
  }

  /** The fields of the whole checklist, each with a copy for paper: browsers print dates badly. */
  private void fields() {
    for (HeaderField field : presentation.fields()) {
      boolean date = field.kind() == HeaderField.Kind.DATE;
      String id = field.id();
      out.html(
          date ? "<p class=\"day\"><label for=\"_field-{}\">" : "<p><label for=\"_field-{}\">", id);
      words.own(field.label()).raw(date ? "</label><input type=\"date\"" : "</label><input");
      out.html(" id=\"_field-{}\" data-field=\"{}\" autocomplete=\"off\">", id, id);
      out.raw("<span class=\"value\"></span></p>\n");
    }
  }

  /** The meanings of the steps. */
  private void scale() {
    if (presentation.scale().isEmpty()) {
      return;
    }
    out.raw("<div class=\"scale\" id=\"_scale\"><p>");
    words.html("<b>{}</b> {} ", "rating.own.short", "rating.own");
    words.html("<b>{}</b> {}</p>\n", "rating.assessor.short", "rating.assessor");
    out.raw("<ul role=\"list\">\n");
    for (RatingStep step : presentation.scale()) {
      out.html("<li><b>{}</b> ", step.value());
      words.own(step.label()).raw("</li>\n");
    }
    out.raw("</ul></div>\n");
  }

  /** A field for a rating of a competence. */
  private void rating(String name, String key) {
    if (!presentation.scale().isEmpty()) {
      words.html("<p><label><span>{}</span>", key);
      out.html("<select data-answer=\"{}\"><option value=\"\">–</option>", name);
      for (RatingStep step : presentation.scale()) {
        String value = step.value();
        out.html("<option value=\"{}\">{} {}</option>", value, value, step.label());
      }
      out.raw("</select></label></p>\n");
    }
  }

  /** Lines for signatures, on paper. */
  private void signatures() {
    if (!presentation.signatures().isEmpty()) {
      out.raw("<div class=\"lines\">\n");
      for (String label : presentation.signatures()) {
        out.raw("<p>");
        words.own(label);
        words.html("</p><p>{}</p>\n", "date");
      }
      out.raw("</div>\n");
    }
  }
}
