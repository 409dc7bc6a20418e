package competence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Compile;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerateTest {
  private static final int ITEMS = 300;

  @TempDir private Path folder;

  @Test
  void generatesTheRequestedNumberOfItems() {
    for (int items = 1; items <= ITEMS; items += 13) {
      assertThat(lines(MadeUp.of(1, items))).hasSize(items);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsBackTheSameTree(Dress dress) throws IOException {
    Framework framework = MadeUp.of(1, ITEMS);
    Path file = folder.resolve(dress.fileName());
    Generate.main(new String[] {"1", String.valueOf(ITEMS), folder.toString(), dress.name()});
    assertThat(lines(Compile.tree(Compile.file(file)))).isEqualTo(lines(framework));
  }

  @ParameterizedTest
  @EnumSource
  void seedDeterminesTheBytes(Dress dress) throws IOException {
    String text = dress.text(MadeUp.of(1, ITEMS));
    assertThat(dress.text(MadeUp.of(1, ITEMS))).isEqualTo(text);
    assertThat(dress.text(MadeUp.of(2, ITEMS))).isNotEqualTo(text);
  }

  @Test
  void nextEditionDiffersInSomeTexts() throws IOException {
    Generate.main(new String[] {"1", String.valueOf(ITEMS), folder.toString(), "YAML", "NEXT"});
    Framework next = Compile.tree(Compile.file(folder.resolve("next.yaml")));
    assertThat(Files.readString(folder.resolve("next.yaml"))).contains(" at last");
    Difference difference = Diff.between(MadeUp.of(1, ITEMS), next);
    assertThat(difference.changes()).hasSizeBetween(ITEMS / 20, ITEMS / 5);
  }

  private static List<String> lines(Framework framework) {
    List<String> lines = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> lines.add(line(item, depth)));
    return lines;
  }

  private static String line(Item item, int depth) {
    return depth + " " + item.kind() + " " + item.text();
  }
}
