package competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.present.Presentation;
import competence.profile.Profile;
import competence.profile.ProfileChoice;
import competence.profile.Profiles;
import competence.source.SourceText;
import competence.source.SourceText.Position;
import competence.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files: {@code read/<format>/<case>.in.<ext>} gives {@code <case>.out.yaml} and {@code
 * <case>.diagnostics}, with {@code <case>.profile.yaml} if there is one; {@code
 * emit/<format>/<case>.in.yaml} gives {@code <case>.out.<ext>}, for a PDF the page that is printed.
 * {@code structure/<pass>/<case>.in.<ext>} gives {@code <case>.out.txt}, the tree and the findings.
 * A missing file means an empty output. {@code -Dgolden=update} writes the actual outputs.
 */
class GoldenTest {
  private static final Path ROOT = Path.of("src/test/golden");

  @TestFactory
  Stream<DynamicTest> readsEachCase() throws IOException {
    return cases(ROOT.resolve("read"))
        .map(in -> DynamicTest.dynamicTest(name(in), () -> checkRead(in)));
  }

  @TestFactory
  Stream<DynamicTest> recognizesTheStructureOfEachCase() throws IOException {
    return cases(ROOT.resolve("structure"))
        .map(in -> DynamicTest.dynamicTest(name(in), () -> checkStructure(in)));
  }

  @TestFactory
  Stream<DynamicTest> emitsEachCase() throws IOException {
    return cases(ROOT.resolve("emit"))
        .map(in -> DynamicTest.dynamicTest(name(in), () -> checkEmit(in)));
  }

  @TestFactory
  Stream<DynamicTest> everyFileBelongsToACase() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(ROOT.resolve("commands")))
          .filter(file -> !file.toString().contains(".in."))
          .map(
              file -> DynamicTest.dynamicTest(name(file), () -> assertThat(hasCase(file)).isTrue()))
          .toList()
          .stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFormatHasACase() {
    return Formats.ALL.stream()
        .flatMap(
            format ->
                Stream.of(
                    format.reader() == null ? "" : "read/" + format.name(),
                    format.emitter() == null ? "" : "emit/" + format.name()))
        .filter(folder -> !folder.isEmpty())
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder, () -> assertThat(cases(ROOT.resolve(folder))).isNotEmpty()));
  }

  private static void checkRead(Path in) throws IOException {
    Compilation compilation = compile(in);
    Framework framework = compilation.framework();
    String yaml = framework == null ? "" : emit("yaml", framework);
    compare(sibling(in, ".out.yaml"), yaml);
    compare(sibling(in, ".diagnostics"), describe(compilation.diagnostics()));
  }

  private static void checkStructure(Path in) throws IOException {
    Compilation compilation = compile(in);
    Framework framework = compilation.framework();
    String tree = framework == null ? "" : TreeSketch.of(framework);
    String findings = describe(compilation.diagnostics());
    compare(sibling(in, ".out.txt"), findings.isEmpty() ? tree : tree + "---\n" + findings);
  }

  private static void checkEmit(Path in) throws IOException {
    Compilation compilation = compile(in);
    assertThat(compilation.diagnostics()).allMatch(found -> found.code().name().startsWith("TXT"));
    String name = Objects.requireNonNull(in.getParent()).getFileName().toString();
    Format format = Formats.named(name).orElseThrow();
    String extension = format.isPrinted() ? "html" : format.extensions().get(0);
    Framework framework = Objects.requireNonNull(compilation.framework());
    compare(sibling(in, ".out." + extension), emit(name, framework));
  }

  private static Compilation compile(Path in) throws IOException {
    Path profileFile = sibling(in, ".profile.yaml");
    ProfileChoice profile =
        Files.exists(profileFile)
            ? ProfileChoice.of(profile(profileFile))
            : in.startsWith(ROOT.resolve("structure"))
                ? ProfileChoice.byDocument()
                : ProfileChoice.of(Profiles.builtIn());
    String folder = Objects.requireNonNull(in.getParent()).getFileName().toString();
    Format from = in.startsWith(ROOT.resolve("read")) ? Formats.named(folder).orElseThrow() : null;
    return Compiler.compile(
        new SourceFile(in.getFileName().toString(), Files.readAllBytes(in)),
        new CompilerOptions(from, profile, null, null, Facts.NONE, Limits.USUAL));
  }

  private static Profile profile(Path file) throws IOException {
    SourceText source = new SourceText(file.getFileName().toString(), Files.readString(file));
    Diagnostics diagnostics = new Diagnostics(source);
    Profile profile = Profiles.read(source, diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return Objects.requireNonNull(profile);
  }

  private static String emit(String format, Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    Emitter emitter = Objects.requireNonNull(Formats.named(format).orElseThrow().emitter());
    emitter.emit(framework, Presentation.usual(), out, new Diagnostics());
    return out.toString();
  }

  /** One line for each finding: start, end, code and message. */
  private static String describe(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      SourceText source = diagnostic.source();
      Span span = diagnostic.span();
      String place = source == null || span == null ? "-" : place(source, span);
      out.append(place).append(' ').append(diagnostic.severity().word());
      out.append('[').append(diagnostic.code()).append("]: ").append(diagnostic.message());
      out.append('\n');
    }
    return out.toString();
  }

  private static String place(SourceText source, Span span) {
    Position start = source.position(span.start());
    Position end = source.position(span.end());
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }

  private static void compare(Path expected, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      if (actual.isEmpty()) {
        Files.deleteIfExists(expected);
      } else {
        Files.writeString(expected, actual);
      }
    }
    if (!Files.exists(expected) && !actual.isEmpty()) {
      fail("there is no " + expected + " for:\n" + actual);
    }
    assertThat(actual).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  private static Stream<Path> cases(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.getFileName().toString().contains(".in.")).forEach(found::add);
    }
    return found.stream().sorted();
  }

  private static boolean hasCase(Path file) throws IOException {
    String stem = stem(file);
    try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
      return files.anyMatch(other -> other.getFileName().toString().startsWith(stem + ".in."));
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static Path sibling(Path in, String ending) {
    return in.resolveSibling(stem(in) + ending);
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
