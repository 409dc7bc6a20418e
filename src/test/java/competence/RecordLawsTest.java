package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Formats;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.source.SourceText;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML and JSON outputs read back as the same tree, which gives the same bytes. */
class RecordLawsTest {
  private static final int SEEDS = Thorough.of(300);

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void readsBackItsOutput(String format) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String written = write(format, framework);
      Framework read = read(format, written);
      assertThat(withoutSpans(read)).as("seed %d", seed).isEqualTo(framework);
      assertThat(write(format, read)).as("seed %d", seed).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void readsTheSameWithOtherLineEnds(String lineEnd) throws IOException {
    for (long seed = 0; seed < 50; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String written = write("yaml", framework).replace("\n", lineEnd);
      assertThat(withoutSpans(read("yaml", written))).isEqualTo(framework);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void knowsThePositionOfEachText(String format) throws IOException {
    for (long seed = 0; seed < 50; seed++) {
      String written = write(format, RandomFrameworks.of(seed));
      SourceText source = new SourceText("x", written);
      Walk.over(
          read(format, written).items(),
          (item, depth) -> {
            String slice = source.slice(Objects.requireNonNull(item.span()));
            assertThat(slice).doesNotContain("\n");
            assertThat(slice.startsWith("\"") ? "\"" : item.text())
                .isEqualTo(slice.startsWith("\"") ? "\"" : slice);
          });
    }
  }

  private static String write(String format, Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    Objects.requireNonNull(Formats.named(format).orElseThrow().emitter())
        .emit(framework, Presentation.usual(), out, new Diagnostics());
    return out.toString();
  }

  private static Framework read(String format, String text) {
    SourceText source = new SourceText("x." + format, text);
    Diagnostics diagnostics = new Diagnostics(source);
    Framework read =
        Objects.requireNonNull(Formats.named(format).orElseThrow().reader())
            .read(source, Profiles.builtIn(), diagnostics)
            .framework();
    assertThat(diagnostics.list()).isEmpty();
    return Objects.requireNonNull(read);
  }

  private static Framework withoutSpans(Framework framework) {
    TreeBuilder tree = new TreeBuilder();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            tree.open(
                new Item(item.kind(), item.id(), item.text(), item.details(), item.items(), null));
          }

          @Override
          public void leave(Item item, int depth) {
            tree.close();
          }
        });
    return framework.withItems(tree.finish());
  }
}
