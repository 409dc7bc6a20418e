package competence.fuzz;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.present.WordsFile;
import competence.profile.Profile;
import competence.profile.Profiles;
import competence.project.ConfigProbe;
import competence.source.Decoder;
import competence.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of the program that read untrusted bytes. */
enum FuzzTarget {
  TEXT("text"),
  HTML("html"),
  MARKDOWN("md"),
  HANDOUT("md"),
  YAML("yaml"),
  JSON("json"),
  PROFILE(null) {
    @Override
    void read(SourceText text, Diagnostics diagnostics) throws IOException {
      Profile profile = Profiles.read(text, diagnostics);
      if (profile != null && !diagnostics.hasErrors()) {
        Format format = Formats.named("text").orElseThrow();
        byte[] document = FuzzDocuments.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        compile("sample.txt", document, format, profile);
      }
    }
  },
  WORDS(null) {
    @Override
    void read(SourceText text, Diagnostics diagnostics) throws IOException {
      PageWords words = WordsFile.read(text, diagnostics);
      if (words != null) {
        FuzzProperties.readsBack(FuzzDocuments.framework(), "md", Presentation.in(words));
        FuzzProperties.canBeWritten(FuzzDocuments.framework(), Presentation.in(words));
      }
    }
  },
  CONFIG(null) {
    @Override
    void read(SourceText text, Diagnostics diagnostics) throws IOException {
      ConfigProbe.read(text, diagnostics);
    }
  },
  BYTES(null) {
    @Override
    void feed(byte[] bytes) throws IOException {
      FuzzProperties.decodes(bytes);
      compile("<stdin>", bytes, null, Profiles.builtIn());
    }
  };

  private static final Path CORPUS = Path.of("src/test/fuzz");

  private final @Nullable String format;

  FuzzTarget(@Nullable String format) {
    this.format = format;
  }

  /** The name in files and options. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder with the inputs that are committed. */
  Path corpus() {
    return CORPUS.resolve(folder());
  }

  /** The file with the tokens that inputs are made of. */
  Path dictionary() {
    return CORPUS.resolve(folder() + ".dict");
  }

  /**
   * Reads bytes, and checks the properties.
   *
   * @throws AssertionError if something does not hold
   */
  void feed(byte[] bytes) throws IOException {
    if (format != null) {
      Format from = Formats.named(format).orElseThrow();
      compile("fuzz." + format, bytes, from, Profiles.builtIn());
      return;
    }
    SourceText text = new SourceText("fuzz.yaml", Decoder.decode(bytes).text());
    Diagnostics diagnostics = new Diagnostics(text);
    read(text, diagnostics);
    FuzzProperties.saysWhere(diagnostics.list());
  }

  /** Reads a text of this kind that is no document. */
  void read(SourceText text, Diagnostics diagnostics) throws IOException {
    throw new IllegalStateException("documents are compiled");
  }

  private static void compile(String name, byte[] bytes, @Nullable Format from, Profile profile)
      throws IOException {
    CompilerOptions options =
        new CompilerOptions(from, profile, null, null, Facts.NONE, Limits.USUAL);
    Compilation compilation = Compiler.compile(new SourceFile(name, bytes), options);
    FuzzProperties.hold(compilation, Decoder.decode(bytes).text().length());
  }
}
