package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.present.PageWords.HeaderField;
import competence.present.PageWords.RatingStep;
import competence.present.Presentation;

/** Writes the parts of the form besides the items: fields, scale, ratings, signatures. */
final class FormWriter {
  private final Presentation presentation;
  private final WordsWriter words;
  private final Markup out;

  FormWriter(Presentation presentation, WordsWriter words, Markup out) {
    this.presentation = presentation;
    this.words = words;
    this.out = out;
  }

  /** The fields of the whole checklist, each with a copy for paper: browsers print dates badly. */
  void fields() {
    for (HeaderField field : presentation.fields()) {
      boolean date = field.kind() == HeaderField.Kind.DATE;
      out.raw("<p" + (date ? " class=\"day\"" : "") + "><label for=\"_field-").value(field.id());
      out.raw("\">");
      words.own(field.label()).raw("</label><input");
      out.raw(date ? " type=\"date\"" : "").raw(" id=\"_field-").value(field.id());
      out.raw("\" data-field=\"").value(field.id());
      out.raw("\" autocomplete=\"off\"><span class=\"value\"></span></p>\n");
    }
  }

  /** The meanings of the steps. */
  void scale() {
    if (presentation.scale().isEmpty()) {
      return;
    }
    out.raw("<div class=\"scale\" id=\"_scale\"><p><b>");
    words.write("rating.own.short").raw("</b> ");
    words.write("rating.own").raw(" <b>");
    words.write("rating.assessor.short").raw("</b> ");
    words.write("rating.assessor").raw("</p>\n<ul role=\"list\">\n");
    for (RatingStep step : presentation.scale()) {
      out.raw("<li><b>").text(step.value()).raw("</b> ");
      words.own(step.label()).raw("</li>\n");
    }
    out.raw("</ul></div>\n");
  }

  /** The fields for the two ratings of a competence. */
  void rating() {
    if (!presentation.scale().isEmpty()) {
      rating("self", "rating.own");
      rating("assessor", "rating.assessor");
    }
  }

  private void rating(String name, String key) {
    out.raw("<p><label><span>");
    words
        .write(key)
        .raw("</span><select data-answer=\"" + name + "\"><option value=\"\">–</option>");
    for (RatingStep step : presentation.scale()) {
      out.raw("<option value=\"").value(step.value()).raw("\">").text(step.value());
      out.raw(" ").text(step.label()).raw("</option>");
    }
    out.raw("</select></label></p>\n");
  }

  /** Lines for signatures, on paper. */
  void signatures() {
    if (presentation.signatures().isEmpty()) {
      return;
    }
    out.raw("<div class=\"lines\">\n");
    for (String label : presentation.signatures()) {
      out.raw("<p>");
      words.own(label).raw("</p><p>");
      words.write("date").raw("</p>\n");
    }
    out.raw("</div>\n");
  }
}
