package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Auditor;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.emitter.markdown.MarkdownEmitter;
import competence.model.Framework;
import competence.model.Item;
import competence.model.NumberingStyle;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.profile.Profiles;
import competence.reader.Reading;
import competence.reader.markdown.MarkdownReader;
import competence.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading a handout gives the tree that it was written from, with all its words in the ledger;
 * writing that tree gives the same bytes.
 */
class MarkdownLawsTest {
  private static final int SEEDS = Thorough.of(150);

  @ParameterizedTest
  @EnumSource(NumberingStyle.class)
  void readsBackItsOutput(NumberingStyle style) throws IOException {
    Presentation presentation = presentation(style, List.of(), 0);
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String written = write(framework, presentation);
      Framework read = read(written);
      assertThat(withoutSpans(read))
          .as("seed %d%n%s", seed, written)
          .isEqualTo(framework.withRetired(List.of()));
      assertThat(write(read, presentation)).as("seed %d", seed).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @EnumSource(NumberingStyle.class)
  void readsBackTheShownPart(NumberingStyle style) throws IOException {
    int parts = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      Presentation presentation = presentation(style, everyThird(framework), (int) (seed % 5));
      FrameworkView shown = FrameworkView.of(framework, presentation);
      String written = write(framework, presentation);
      Framework read = read(written);
      assertThat(withoutSpans(read))
          .as("seed %d%n%s", seed, written)
          .isEqualTo(shown.framework().withRetired(List.of()));
      parts += shown.isPart() ? 1 : 0;
    }
    assertThat(parts).isGreaterThan(SEEDS / 2);
  }

  @Test
  void readsBackItsOutputInOtherLanguages() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : PageWords.english().texts().keySet()) {
      texts.put(key, HostileTexts.ALL.get(texts.size() % HostileTexts.ALL.size()) + " {n}: #");
    }
    PageWords words = PageWords.english().with(texts);
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      Presentation presentation =
          Presentation.in(words).with(PresentationSetting.DEPTH, (int) (seed % 5));
      String written = write(framework, presentation);
      assertThat(withoutSpans(read(written)))
          .as("seed %d%n%s", seed, written)
          .isEqualTo(FrameworkView.of(framework, presentation).framework().withRetired(List.of()));
    }
  }

  private static Presentation presentation(NumberingStyle style, List<String> select, int depth) {
    return Presentation.usual()
        .with(PresentationSetting.NUMBERING, style)
        .with(PresentationSetting.SELECT, select)
        .with(PresentationSetting.DEPTH, depth);
  }

  private static List<String> everyThird(Framework framework) {
    List<String> ids = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return IntStream.range(0, ids.size()).filter(i -> i % 3 == 1).mapToObj(ids::get).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void readsTheSameWithOtherLineEnds(String lineEnd) throws IOException {
    for (long seed = 0; seed < 50; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String written = write(framework, Presentation.usual()).replace("\n", lineEnd);
      assertThat(withoutSpans(read(written))).isEqualTo(framework.withRetired(List.of()));
    }
  }

  private static String write(Framework framework, Presentation presentation) throws IOException {
    StringBuilder out = new StringBuilder();
    Diagnostics diagnostics = new Diagnostics();
    new MarkdownEmitter().emit(framework, presentation, out, diagnostics);
    assertThat(diagnostics.list()).allMatch(found -> found.code() == Code.EMIT101);
    return out.toString();
  }

  private static Framework read(String markdown) {
    SourceText source = new SourceText("x.md", markdown);
    Diagnostics diagnostics = new Diagnostics(source);
    Reading reading = new MarkdownReader().read(source, Profiles.builtIn(), diagnostics);
    Framework framework = Objects.requireNonNull(reading.framework());
    Auditor.audit(source, framework, Objects.requireNonNull(reading.ledger()), diagnostics);
    assertThat(diagnostics.list()).allMatch(found -> found.code() == Code.MD108);
    return framework;
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
    return new Item(item.kind(), item.id(), item.text(), item.details(), item.items(), null);
  }
}
