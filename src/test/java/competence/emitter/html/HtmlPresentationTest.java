package competence.emitter.html;

import static competence.emitter.html.Samples.framework;
import static competence.emitter.html.Samples.rich;
import static competence.emitter.html.Samples.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.PageWords;
import competence.present.PageWords.HeaderField;
import competence.present.PageWords.RatingStep;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.present.PresentationSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A checklist is as people want to see it. */
class HtmlPresentationTest {
  private static final PageWords ENGLISH = PageWords.english();

  @Test
  void asksForTheRatingsOnTheScale() {
    Document page =
        page(with(List.of(new RatingStep("a", "on the way"), new RatingStep("b", "there"))));

    assertThat(page.select("#_scale li").eachText()).containsExactly("a on the way", "b there");
    assertThat(panel(page).select("select[data-answer=self] option").eachText())
        .containsExactly("–", "a on the way", "b there");
    assertThat(panel(page).select("select").eachAttr("data-answer"))
        .containsExactly("self", "assessor");
  }

  @Test
  void withoutAScaleNothingIsRated() {
    Document page = page(with(List.of()));

    assertThat(page.select("#_scale")).isEmpty();
    assertThat(panel(page).select("select")).isEmpty();
    assertThat(panel(page).select("[data-answer=note]")).hasSize(1);
  }

  @Test
  void hasTheFieldsAndSignaturesThatAreAskedFor() {
    Document page =
        page(
            Presentation.in(ENGLISH)
                .with(PresentationSetting.SCALE, List.of())
                .with(
                    PresentationSetting.FIELDS,
                    List.of(
                        new HeaderField("hut", "Which <hut>", HeaderField.Kind.TEXT),
                        new HeaderField("day", "When", HeaderField.Kind.DATE)))
                .with(PresentationSetting.SIGNATURES, List.of("The warden signs"))
                .with(PresentationSetting.PAPER, Paper.LETTER));

    assertThat(page.select(".who label").eachText()).containsExactly("Which <hut>", "When");
    assertThat(page.select(".who input").eachAttr("data-field")).containsExactly("hut", "day");
    assertThat(page.select(".who input[type=date]").attr("id")).isEqualTo("_field-day");
    assertThat(page.select(".lines p").eachText()).containsExactly("The warden signs", "Date");
    assertThat(page.select("html").attr("data-paper")).isEqualTo("letter");
  }

  @Test
  void aStyleSheetFollowsThatOfThePageAndCannotEndItsElement() {
    Document page = page(with("b { top: 1px }\n</style><p id=out>", null));
    String css = Objects.requireNonNull(page.selectFirst("style")).data();

    assertThat(css).endsWith("b { top: 1px }\n<\\/style><p id=out>");
    assertThat(page.select("#out")).isEmpty();
  }

  @Test
  void aTemplateReplacesThatOfThePage() {
    Document page = page(with(null, "<h1>{{title}}</h1>{{items}}<i>{{words:undo}}</i> {{"));

    assertThat(page.select("body > *").eachText().get(0)).isEqualTo("Gardening for all");
    assertThat(page.select(".leaf")).hasSize(5);
    assertThat(page.select("body > i").text()).isEqualTo("Undo");
    assertThat(page.body().wholeText()).endsWith(" {{");
  }

  @Test
  void aTemplateWithAnUnknownPlaceholderIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(with(null, "{{title}} {{words:undo}} {{tilte}}")))
        .withMessageContaining("{{tilte}}");
  }

  @Test
  void everyPlaceholderThatIsKnownCanBeFilled() {
    for (String name : HtmlEmitter.placeholders()) {
      assertThat(page(with(null, "{{" + name + "}}")).outerHtml()).doesNotContain("{{");
    }
  }

  @Test
  void theDataOfThePageCannotEndItsElement() {
    Framework hostile =
        new Framework(
            "f",
            "\\</script>\\<!--\\<script>",
            "en",
            null,
            framework().facts(),
            List.of(statement("a", "One")));
    Element data = Objects.requireNonNull(page(hostile).selectFirst("#_data"));

    assertThat(data.data())
        .contains("\"title\":\"\\u003C/script>\\u003C!--\\u003Cscript>\"")
        .contains("\"format\":\"competence-record/1\"", "\"undone\":\"Undone.\"");
  }

  private static Presentation with(List<RatingStep> scale) {
    return Presentation.in(ENGLISH).with(PresentationSetting.SCALE, scale);
  }

  private static Presentation with(@Nullable String css, @Nullable String template) {
    return new Presentation(PresentationSettings.NONE, ENGLISH, css, template, null);
  }

  private static Element panel(Document page) {
    return Objects.requireNonNull(page.selectFirst("#_panel"));
  }

  private static Document page(Presentation presentation) {
    return page(rich(), presentation);
  }

  private static Document page(Framework framework) {
    return page(framework, Presentation.usual());
  }

  private static Document page(Framework framework, Presentation presentation) {
    StringBuilder out = new StringBuilder();
    try {
      new HtmlEmitter().emit(framework, presentation, out, new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Jsoup.parse(out.toString());
  }
}
