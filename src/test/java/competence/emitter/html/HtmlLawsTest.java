package competence.emitter.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.RandomFrameworks;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for the page of every framework. */
class HtmlLawsTest {
  private static final int FRAMEWORKS = 60;

  @Test
  void thePageHasEveryItemOnceAndInOrder() {
    for (int seed = 0; seed < FRAMEWORKS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      List<String> expected = new ArrayList<>();
      Walk.over(framework.items(), (item, depth) -> expected.add(line(item, depth)));

      assertThat(lines(Samples.page(framework))).as("seed %s", seed).isEqualTo(expected);
    }
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

  private static String line(Item item, int depth) {
    String kind = item.isLeaf() ? "leaf" : item.isStem() ? "stem" : "heading";
    return depth + " " + kind + " " + item.id() + " " + Inline.plain(item.text());
  }

  private static List<String> lines(Document page) {
    List<String> lines = new ArrayList<>();
    for (Element element : page.select("main section[id]:not([id^=_]), main li[id]")) {
      String kind = element.className().isEmpty() ? "heading" : element.className();
      int depth = 1;
      for (Element around = element.parent(); around != null; around = around.parent()) {
        depth += around.nameIs("section") || (around.nameIs("li") && around.hasAttr("id")) ? 1 : 0;
      }
      String text =
          switch (kind) {
            case "leaf" -> text(element, "> .row > label > bdi:last-child");
            case "stem" -> text(element, "> .row > label > bdi:last-child");
            default -> text(element, "> .row > :is(h2, h3, h4, h5, h6) > bdi:last-child");
          };
      lines.add(depth + " " + kind + " " + element.id() + " " + text);
    }
    return lines;
  }

  private static String text(Element element, String query) {
    Element found = element.selectFirst(query);
    return found == null ? "nothing" : found.wholeText();
  }
}
