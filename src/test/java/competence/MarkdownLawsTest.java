package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.emitter.markdown.MarkdownEmitter;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.reader.markdown.MarkdownReader;
import competence.source.SourceText;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handout is read as the tree that it was written from, and written again as the same bytes. */
class MarkdownLawsTest {
  private static final int SEEDS = 150;

  @Test
  void readsBackWhatItWrites() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String written = write(framework);
      Framework read = read(written);
      assertThat(withoutSpans(read)).as("seed %d%n%s", seed, written).isEqualTo(framework);
      assertThat(write(read)).as("seed %d", seed).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void readsTheSameWithOtherLineEnds(String lineEnd) throws IOException {
    for (long seed = 0; seed < 50; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String written = write(framework).replace("\n", lineEnd);
      assertThat(withoutSpans(read(written))).isEqualTo(framework);
    }
  }

  private static String write(Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    Diagnostics diagnostics = new Diagnostics();
    new MarkdownEmitter().emit(framework, Presentation.usual(), out, diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return out.toString();
  }

  private static Framework read(String markdown) {
    SourceText source = new SourceText("x.md", markdown);
    Diagnostics diagnostics = new Diagnostics(source);
    Framework framework = new MarkdownReader().read(source, Profiles.builtIn(), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return Objects.requireNonNull(framework);
  }

  private static Framework withoutSpans(Framework framework) {
    TreeBuilder tree = new TreeBuilder();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            tree.open(withoutSpan(item));
          }

          @Override
          public void leave(Item item, int depth) {
            tree.close();
          }
        });
    return framework.withItems(tree.finish());
  }

  private static Item withoutSpan(Item item) {
    return new Item(
        item.kind(),
        item.id(),
        item.text(),
        item.code(),
        item.level(),
        item.type(),
        item.note(),
        item.items(),
        null);
  }
}
