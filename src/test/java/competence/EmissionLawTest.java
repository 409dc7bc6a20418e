package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Emission;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.NumberingStyle;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every output is complete: it reads back as the tree, and pages show all texts. */
class EmissionLawTest {
  private static final int SEEDS = Thorough.of(40);

  @Test
  void verifiesEveryOutputOfARandomTree() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      prove("seed " + seed, RandomFrameworks.of(seed), Presentation.usual());
    }
  }

  @Test
  void verifiesEveryOutputOfAPart() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      NumberingStyle style = NumberingStyle.of(NumberingStyle.WORDS.get((int) (seed % 4)));
      Presentation presentation =
          Presentation.usual()
              .with(PresentationSetting.NUMBERING, style)
              .with(PresentationSetting.SELECT, everyThird(framework))
              .with(PresentationSetting.DEPTH, (int) (seed % 5));
      prove("seed " + seed, framework, presentation);
    }
  }

  @Test
  void verifiesEveryOutputOfTheTestDocuments() throws IOException {
    int proved = 0;
    for (Path file : documents()) {
      Framework framework = Compile.file(file).framework();
      if (framework != null) {
        prove(file.toString(), framework, Presentation.usual());
        proved++;
      }
    }
    assertThat(proved).isGreaterThan(150);
  }

  @Test
  void verifiesEveryOutputOfRandomMarkup() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomWords page = RandomWords.page(seed);
      RandomWords markdown = RandomWords.markdown(seed);
      for (Framework framework :
          new Framework[] {
            Compile.text("a  b.html", page.text()).framework(),
            Compile.text("a\u00A0\tb .md", markdown.text()).framework(),
            Compile.text("x.txt", markdown.text()).framework()
          }) {
        if (framework != null) {
          prove("seed " + seed, framework, Presentation.usual());
        }
      }
    }
  }

  private static void prove(String source, Framework framework, Presentation presentation)
      throws IOException {
    for (Format format : Formats.ALL) {
      if (format.emitter() != null) {
        prove(source + " as " + format.name(), format, framework, presentation);
      }
    }
  }

  private static void prove(
      String output, Format format, Framework framework, Presentation presentation)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(Emission.write(format, framework, presentation, out, Long.MAX_VALUE))
        .as(output)
        .extracting(Diagnostic::code)
        .doesNotContain(Code.EMIT104);
    if (Emission.canVerify(format)) {
      assertThat(Emission.verify(format, framework, presentation, Limits.USUAL))
          .as(output)
          .isEmpty();
    } else if (format.isChecklist() || format.isPrinted()) {
      PageCheck.check(
          out.toString(StandardCharsets.UTF_8),
          FrameworkView.of(framework, presentation).framework());
    }
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String root : List.of("src/test/golden", "src/test/resources", "frameworks")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> Formats.ofFile(file.getFileName().toString()).isPresent())
            .forEach(documents::add);
      }
    }
    return documents.stream().sorted().toList();
  }

  private static List<String> everyThird(Framework framework) {
    List<String> ids = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return IntStream.range(0, ids.size()).filter(i -> i % 3 == 1).mapToObj(ids::get).toList();
  }
}
