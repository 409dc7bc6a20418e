package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.text.WhiteSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real document that the program was first made for. */
class SeedTest {
  private static final Path SOURCE =
      Path.of("frameworks/difficulties-in-the-therapeutic-relationship/source.txt");

  private final List<Item> items = new ArrayList<>();
  private Framework framework;

  @BeforeEach
  void compile() throws IOException {
    Compilation compilation = Compile.file(SOURCE);
    framework = Compile.tree(compilation);
    Walk.over(framework.items(), (item, depth) -> items.add(item));
  }

  @Test
  void hasFourHeadingsNineteenStatementsFifteenLeaves() {
    assertThat(items).filteredOn(item -> item.kind() == ItemKind.HEADING).hasSize(4);
    assertThat(items).filteredOn(item -> item.kind() == ItemKind.STATEMENT).hasSize(19);
    assertThat(items).filteredOn(Item::isLeaf).hasSize(15);
  }

  @Test
  void hasItsLeavesUnderTheRightParents() {
    Map<String, Integer> leaves = new LinkedHashMap<>();
    List<String> path = new ArrayList<>();
    Walk.over(
        framework.items(),
        (item, depth) -> {
          while (path.size() >= depth) {
            path.remove(path.size() - 1);
          }
          if (item.isLeaf()) {
            leaves.merge(path.get(path.size() - 1), 1, Integer::sum);
          }
          path.add(item.text());
        });

    assertThat(leaves.values()).containsExactly(4, 3, 2, 1, 5);
    assertThat(leaves.keySet())
        .satisfiesExactly(
            parent -> assertThat(parent).isEqualTo("Knowledge"),
            parent -> assertThat(parent).startsWith("an ability to engage with the client"),
            parent -> assertThat(parent).endsWith("opposition to the therapist through:"),
            parent -> assertThat(parent).endsWith("the negative transference:"),
            parent -> assertThat(parent).startsWith("Ability to reflect on"));
  }

  @Test
  void keepsItsOnlyEmphasis() {
    assertThat(items)
        .filteredOn(item -> Inline.hasMarkup(item.text()))
        .singleElement()
        .satisfies(item -> assertThat(item.text()).contains("positive *and* uncomfortable"));
  }

  @Test
  void hasEveryWordThatIsNotRepeatedText() throws IOException {
    String words = WhiteSpace.fold(Files.readString(SOURCE).replaceAll("<[^>]*>", " "));
    int inTree = words(framework.title());
    for (Item item : items) {
      inTree += words(Inline.plain(item.text()));
      assertThat(words).contains(Inline.plain(item.text()));
    }

    assertThat(words(words)).isEqualTo(845);
    assertThat(inTree).isEqualTo(440);
  }

  private static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }
}
