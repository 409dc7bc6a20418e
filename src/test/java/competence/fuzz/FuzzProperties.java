package competence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.compiler.SourceFile;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Renderer;
import competence.diagnostic.Severity;
import competence.emitter.Emitter;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Walk;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.source.Decoder;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Properties of every input. Each throws an {@link AssertionError} if it does not hold. */
final class FuzzProperties {
  private static final List<String> READ_BACK = List.of("yaml", "json", "md");

  private FuzzProperties() {}

  /** The properties of the result for a document of a number of characters. */
  static void hold(Compilation compilation, int length) throws IOException {
    saysWhere(compilation.diagnostics());
    givesTreeOrError(compilation);
    conserves(compilation);
    Framework framework = compilation.framework();
    if (framework != null) {
      hasThePositionsOfItems(framework, length);
      for (String format : READ_BACK) {
        readsBack(framework, format, Presentation.usual());
      }
      canBeWritten(framework, Presentation.usual());
    }
  }

  /** Each finding has a position in its source and a message, and can be shown in every form. */
  static void saysWhere(List<Diagnostic> diagnostics) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      assertThat(diagnostic.message()).isNotBlank();
      Span span = diagnostic.span();
      if (span != null) {
        SourceText source = Objects.requireNonNull(diagnostic.source());
        assertThat(span.end())
            .as("%s of %s", span, diagnostic.code())
            .isLessThanOrEqualTo(source.content().length());
      }
    }
    for (Renderer renderer : Renderer.all(true, "1").values()) {
      renderer.render(diagnostics, new StringBuilder());
    }
  }

  /** There is a tree or an error. */
  static void givesTreeOrError(Compilation compilation) {
    boolean failed =
        compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    assertThat(compilation.framework() == null).isEqualTo(failed);
  }

  /**
   * Conservation: the tree or the account has each word of the document, and the auditor accepts
   * the account, whatever other errors the document has.
   */
  static void conserves(Compilation compilation) {
    assertThat(compilation.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(Code.AUDIT101, Code.AUDIT102, Code.AUDIT103);
    Audit audit = compilation.audit();
    if (audit != null) {
      assertThat(audit.words().lost()).isZero();
      assertThat(audit.words().invented()).isZero();
    }
    Framework framework = compilation.framework();
    if (framework != null) {
      Walk.over(
          framework.items(),
          (item, depth) -> assertThat(WhiteSpace.isBlank(item.text())).isFalse());
    }
  }

  /** The span of each item lies in the document. */
  static void hasThePositionsOfItems(Framework framework, int length) {
    Walk.over(
        framework.items(),
        (item, depth) -> {
          Span span = item.span();
          assertThat(span == null ? 0 : span.end()).isLessThanOrEqualTo(length);
        });
  }

  /**
   * An output reads back as the same tree, without findings, and gives the same text, unless a note
   * says that the format cannot carry everything.
   */
  static void readsBack(Framework framework, String format, Presentation presentation)
      throws IOException {
    Diagnostics said = new Diagnostics();
    String written = write(framework, format, presentation, said);
    if (!said.list().isEmpty()) {
      return;
    }
    Compilation read = read(written, format);
    // Readers warn of deceptive characters each time.
    assertThat(read.diagnostics())
        .as(written)
        .allMatch(found -> found.code().name().startsWith("TXT"));
    Framework again = Objects.requireNonNull(read.framework());
    assertThat(SpanFree.of(again)).as(written).isEqualTo(SpanFree.of(framework));
    assertThat(write(again, format, presentation, said)).isEqualTo(written);
    assertThat(said.list()).isEmpty();
  }

  /** It can be written in every format. */
  static void canBeWritten(Framework framework, Presentation presentation) throws IOException {
    for (Format format : Formats.ALL) {
      if (format.emitter() != null && !READ_BACK.contains(format.name()) && !format.isPrinted()) {
        write(framework, format.name(), presentation, new Diagnostics());
      }
    }
  }

  /** Valid UTF-8 is decoded unchanged; invalid bytes are counted. */
  static void decodes(byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    assertThat(decoded.text().codePoints().filter(c -> c == 0xFFFD).count())
        .isGreaterThanOrEqualTo(decoded.replaced());
    byte[] again = decoded.text().getBytes(decoded.charset());
    if (decoded.charset().equals(StandardCharsets.UTF_8) && decoded.replaced() == 0) {
      boolean marked = bytes.length == again.length + 3;
      assertThat(again).isEqualTo(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes);
    }
  }

  private static Compilation read(String written, String format) {
    Format from = Formats.named(format).orElseThrow();
    return Compiler.compile(
        new SourceFile("again." + format, written.getBytes(StandardCharsets.UTF_8)),
        new CompilerOptions(from, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL));
  }

  private static String write(
      Framework framework, String format, Presentation presentation, Diagnostics diagnostics)
      throws IOException {
    StringBuilder out = new StringBuilder();
    Emitter emitter = Objects.requireNonNull(Formats.named(format).orElseThrow().emitter());
    emitter.emit(framework, presentation, out, diagnostics);
    return out.toString();
  }
}
