package competence.emitter.record;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.present.Presentation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlEmitterTest {
  @Test
  void writesTheFieldsInTheirOrder() throws IOException {
    Item leaf =
        new Item(
            ItemKind.STATEMENT,
            "s1",
            "can: do",
            ItemDetails.NONE.withCode("1.10").withLevel("l1").withType("skill").withNote("no"),
            List.of(),
            null);
    Item group = new Item(ItemKind.HEADING, "h1", "Group", ItemDetails.NONE, List.of(leaf), null);
    Facts facts =
        new Facts(
            "2",
            "What it is for",
            "Publisher",
            List.of("A", "B"),
            "All",
            "https://example.org/l",
            "2026-11-22",
            List.of(new Level("l1", "Basic"), new Level("l2", "Expert")));
    Framework framework =
        new Framework(
            "f", "Title", "en", new Origin("source.txt", "2f1c", null), facts, List.of(group));
    assertThat(yaml(framework))
        .isEqualTo(
            """
            format: competence/1
            id: f
            title: Title
            language: en
            source:
              file: source.txt
              sha256: 2f1c
            version: "2"
            description: What it is for
            publisher: Publisher
            authors:
              - A
              - B
            rights: All
            license: https://example.org/l
            modified: "2026-11-22"
            levels:
              - id: l1
                title: Basic
              - id: l2
                title: Expert
            items:
              - heading: Group
                id: h1
                items:
                  - statement: "can: do"
                    id: s1
                    code: "1.10"
                    level: l1
                    type: skill
                    note: "no"
            """);
  }

  @Test
  void leavesOutMissingValues() throws IOException {
    Framework framework = new Framework("f", "Title", "en", null, Facts.NONE, List.of());
    assertThat(yaml(framework))
        .isEqualTo("format: competence/1\nid: f\ntitle: Title\nlanguage: en\nitems: []\n");
  }

  private static String yaml(Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    new YamlEmitter().emit(framework, Presentation.usual(), out, new Diagnostics());
    return out.toString();
  }
}
