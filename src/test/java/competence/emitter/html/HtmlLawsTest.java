package competence.emitter.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.RandomFrameworks;
import competence.Thorough;
import competence.model.Framework;
import competence.model.Origin;
import competence.present.FrameworkView;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What holds for the page of every framework. */
class HtmlLawsTest {
  private static final int FRAMEWORKS = Thorough.of(100);

  @Test
  void theTreeAndItsFieldsCanBeReadFromThePage() {
    for (int seed = 0; seed < FRAMEWORKS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      assertThat(PageTree.of(Samples.page(framework)))
          .as("seed %s", seed)
          .isEqualTo(shown(framework));
    }
  }

  @Test
  void everyFieldCanBeReadFromThePage() {
    assertThat(PageTree.of(Samples.page(Samples.rich()))).isEqualTo(Samples.rich());
  }

  @Test
  void theShownPartCanBeReadFromThePage() {
    for (int seed = 0; seed < FRAMEWORKS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      Presentation presentation =
          Presentation.usual().with(PresentationSetting.DEPTH, 1 + seed % 4);
      assertThat(PageTree.of(Samples.page(framework, presentation)))
          .as("seed %s", seed)
          .isEqualTo(shown(FrameworkView.of(framework, presentation).framework()));
    }
  }

  /** A framework without what no page has: retired items, and the hash of the tree. */
  private static Framework shown(Framework framework) {
    Origin origin = framework.origin();
    return framework
        .withRetired(List.of())
        .withOrigin(origin == null ? null : new Origin(origin.file(), origin.sha256(), null));
  }

  @Test
  void idsAreUniqueAndReferencesResolve() {
    for (int seed = 0; seed < FRAMEWORKS; seed++) {
      Document page = Samples.page(RandomFrameworks.of(seed));
      List<String> ids = page.select("[id]").eachAttr("id");
      List<String> references = new ArrayList<>(page.select("[for]").eachAttr("for"));
      page.select("[aria-labelledby]").eachAttr("aria-labelledby").forEach(references::add);
      for (String chain : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
        references.addAll(List.of(chain.split(" ", -1)));
      }

      assertThat(ids).doesNotHaveDuplicates().containsAll(references);
    }
  }
}
