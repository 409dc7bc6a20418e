package competence.bench;

import competence.audit.Auditor;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.Emission;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.diff.Diff;
import competence.emitter.Emitter;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The parts of the program that are measured separately. */
public enum Part {
  READ_FLATTENED,
  READ_PLAIN,
  READ_TABLES,
  READ_LISTS,
  READ_OUTLINE,
  READ_HANDOUT,
  READ_YAML,
  READ_JSON,
  WRITE_YAML,
  WRITE_JSON,
  WRITE_JSONL,
  WRITE_MD,
  WRITE_HTML,
  WRITE_SVG,
  /** From the tree to an output that is read back and compared. */
  VERIFY_YAML,
  VERIFY_JSON,
  VERIFY_MD,
  AUDIT,
  DIFF,
  /** From the bytes of a flattened text to a tree with ids. */
  COMPILE;

  /** Prepares a task for a framework, which can be run repeatedly. */
  public Task prepare(Framework framework) throws IOException {
    return switch (this) {
      case READ_FLATTENED -> reading(Dress.FLATTENED, framework);
      case READ_PLAIN -> reading(Dress.PLAIN, framework);
      case READ_TABLES -> reading(Dress.TABLES, framework);
      case READ_LISTS -> reading(Dress.LISTS, framework);
      case READ_OUTLINE -> reading(Dress.OUTLINE, framework);
      case READ_HANDOUT -> reading(Dress.HANDOUT, framework);
      case READ_YAML -> reading(Dress.YAML, framework);
      case READ_JSON -> reading(Dress.JSON, framework);
      case WRITE_YAML -> writing("yaml", framework);
      case WRITE_JSON -> writing("json", framework);
      case WRITE_JSONL -> writing("jsonl", framework);
      case WRITE_MD -> writing("md", framework);
      case WRITE_HTML -> writing("html", framework);
      case WRITE_SVG -> writing("svg", framework);
      case VERIFY_YAML -> verifying("yaml", framework);
      case VERIFY_JSON -> verifying("json", framework);
      case VERIFY_MD -> verifying("md", framework);
      case AUDIT -> audit(framework);
      case DIFF -> diff(framework);
      case COMPILE -> compile(framework);
    };
  }

  private static Task reading(Dress dress, Framework framework) throws IOException {
    String text = dress.text(framework);
    return new Task(text.length(), () -> read(dress, source(dress, text)));
  }

  private static Task writing(String format, Framework framework) throws IOException {
    Emitter emitter = Objects.requireNonNull(Formats.named(format).orElseThrow().emitter());
    return new Task(write(emitter, framework).length(), () -> write(emitter, framework));
  }

  private static Task verifying(String name, Framework framework) throws IOException {
    Format format = Formats.named(name).orElseThrow();
    Emitter emitter = Objects.requireNonNull(format.emitter());
    return new Task(write(emitter, framework).length(), () -> verify(format, framework));
  }

  private static Format verify(Format format, Framework framework) {
    List<Diagnostic> found = Emission.verify(format, framework, Presentation.usual(), Limits.USUAL);
    if (!found.isEmpty()) {
      throw new IllegalStateException(found.toString());
    }
    return format;
  }

  private static Task audit(Framework framework) throws IOException {
    String text = Dress.FLATTENED.text(framework);
    SourceText source = source(Dress.FLATTENED, text);
    Reading reading = read(Dress.FLATTENED, source);
    Framework tree = Objects.requireNonNull(reading.framework());
    return new Task(
        text.length(),
        () ->
            Auditor.audit(
                source, tree, Objects.requireNonNull(reading.ledger()), new Diagnostics(source)));
  }

  private static Task diff(Framework framework) throws IOException {
    Framework next = NextEdition.of(framework);
    return new Task(Dress.YAML.text(framework).length(), () -> Diff.between(framework, next));
  }

  private static Task compile(Framework framework) throws IOException {
    byte[] bytes = Dress.FLATTENED.text(framework).getBytes(StandardCharsets.UTF_8);
    String name = Dress.FLATTENED.fileName();
    CompilerOptions options =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL);
    return new Task(bytes.length, () -> Compiler.compile(new SourceFile(name, bytes), options));
  }

  private static SourceText source(Dress dress, String text) {
    return new SourceText(dress.fileName(), text);
  }

  private static Reading read(Dress dress, SourceText source) {
    Reader reader = Objects.requireNonNull(Formats.ofFile(dress.fileName()).orElseThrow().reader());
    return reader.read(source, Profiles.builtIn(), new Diagnostics(source));
  }

  private static StringBuilder write(Emitter emitter, Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    emitter.emit(framework, Presentation.usual(), out, new Diagnostics());
    return out;
  }
}
