package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.emitter.html.HtmlEmitter;
import competence.model.Framework;
import competence.model.NumberingStyle;
import competence.present.PageWords;
import competence.present.PageWords.RatingStep;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.present.PresentationSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Checklists with presentation settings. */
class PresentationTest {
  private static final String YAML =
      """
      format: competence/1
      id: aid
      title: Aid
      language: en
      items:
        - heading: Knowledge
          id: h1
          items:
            - statement: "An ability to help, by:"
              id: s1
              code: K1
              items:
                - statement: pressing
                  id: s2
                - statement: calling
                  id: s3
      """;

  private static Document page(PresentationSettings settings, String template) throws IOException {
    Framework framework = Compile.tree(Compile.text("aid.yaml", YAML));
    Presentation presentation =
        new Presentation(
            settings, PageWords.english(), null, template.isEmpty() ? null : template, null);
    StringBuilder out = new StringBuilder();
    new HtmlEmitter().emit(framework, presentation, out, new Diagnostics());
    return Jsoup.parse(out.toString());
  }

  private static PresentationSettings settings(NumberingStyle numbering, int depth) {
    return PresentationSettings.NONE
        .with(PresentationSetting.NUMBERING, numbering)
        .with(PresentationSetting.DEPTH, depth);
  }

  @Test
  void countsThePartsOfACutOffStem() throws IOException {
    Document page = page(settings(NumberingStyle.LEAVES, 2), "");
    assertThat(page.select("#s1 label, #s1 .text").text()).contains("1.1–1.2 K1", "(2 parts)");
    assertThat(page.select("#s1 input[type=checkbox]")).hasSize(1);
    assertThat(page.select("#s2")).isEmpty();
  }

  @Test
  void countsTheCompetencesOfACutOffHeading() throws IOException {
    Document page = page(settings(NumberingStyle.LEAVES, 1), "");
    assertThat(page.select("#h1 h2").text()).contains("2 competences");
  }

  @Test
  void writesALabelThatIsTheNumberOnce() throws IOException {
    assertThat(page(settings(NumberingStyle.SOURCE, 0), "").select("#s1").text().split("K1", -1))
        .hasSize(2);
    assertThat(page(settings(NumberingStyle.NONE, 0), "").select("#s1").text()).contains("K1");
  }

  @Test
  void fillsInATemplate() throws IOException {
    PresentationSettings scale =
        PresentationSettings.NONE
            .with(PresentationSetting.TEXTS, Map.of("checklist", "Log <book>"))
            .with(PresentationSetting.SCALE, List.of(new RatingStep("A", "alone & well")));
    Document page = page(scale, "<h1>{{title}}</h1><p>{{words:checklist}}</p>{{items}}{{scale}}");
    assertThat(page.select("p").first()).hasToString("<p>Log &lt;book&gt;</p>");
    assertThat(page.select("#_scale").text()).contains("A alone & well");
    assertThat(page.select("#s2")).hasSize(1);
  }
}
