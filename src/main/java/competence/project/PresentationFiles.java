package competence.project;

import competence.compiler.Source;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.present.Words;
import competence.present.WordsFile;
import competence.reader.Extract;
import competence.reader.TextExtractor;
import competence.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the files that say how people want to see a framework, each once. */
public final class PresentationFiles {
  /** What names the words that the program has. */
  public static final String ENGLISH = "en";

  private static final int MOST_BYTES = 1 << 20;

  private final List<Diagnostic> diagnostics;
  private final Map<Path, Optional<Words>> words = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> sheets = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> pages = new LinkedHashMap<>();

  /** A reader of such files; the diagnostics take what is wrong with them. */
  public PresentationFiles(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The words in a file; the English ones if there is none, or if there is an error. */
  public Words words(@Nullable Input file) {
    return read(file, words, WordsFile::read).orElse(Words.english());
  }

  /** The style sheet in a file; null if there is none, or if there is an error. */
  public @Nullable String css(@Nullable Input file) {
    return read(file, sheets, StyleSheetFile::read).orElse(null);
  }

  /** The page in a file; null if there is none, or if there is an error. */
  public @Nullable String template(@Nullable Input file) {
    return read(file, pages, TemplateFile::read).orElse(null);
  }

  /** All files that were named. */
  public List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(words.keySet());
    inputs.addAll(sheets.keySet());
    inputs.addAll(pages.keySet());
    return inputs;
  }

  private <T> Optional<T> read(
      @Nullable Input file,
      Map<Path, Optional<T>> known,
      BiFunction<SourceText, Diagnostics, @Nullable T> reader) {
    Path path = file == null ? null : file.path();
    if (file == null || path == null) {
      return Optional.empty();
    }
    if (!known.containsKey(path)) {
      known.put(path, Optional.ofNullable(read(file, reader)));
    }
    return known.get(path);
  }

  private <T> @Nullable T read(
      Input file, BiFunction<SourceText, Diagnostics, @Nullable T> reader) {
    Source source = file.read(MOST_BYTES, "this is read into each page", diagnostics);
    if (source == null) {
      return null;
    }
    Extract extract = new TextExtractor().extract(file.name(), source.bytes());
    SourceText text = extract.text();
    Diagnostics found = new Diagnostics(text);
    found.addAll(extract.findings());
    T read = reader.apply(text, found);
    diagnostics.addAll(found.list());
    return read;
  }
}
