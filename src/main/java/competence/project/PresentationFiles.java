package competence.project;

import competence.compiler.Encoding;
import competence.compiler.Source;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.present.FileName;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.present.PresentationSettings;
import competence.present.Words;
import competence.present.WordsFile;
import competence.source.Decoder;
import competence.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files that say how people want to see a framework, each once. */
public final class PresentationFiles {
  private static final int MOST_BYTES = 1 << 20;

  private final List<Diagnostic> diagnostics;
  private final Map<Path, Optional<Words>> words = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> sheets = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> pages = new LinkedHashMap<>();

  /** A reader of such files; the diagnostics take what is wrong with them. */
  public PresentationFiles(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The presentation that settings and the files that they name make. A file with an error is
   * reported, and has no effect.
   *
   * @param find finds a file by the name that the user gave; null if it may not be read
   */
  public Presentation presentation(
      PresentationSettings settings, Function<FileName, @Nullable Input> find) {
    FileName name = settings.get(PresentationSetting.WORDS);
    boolean english = name == null || name.text().equals(PresentationSetting.ENGLISH);
    Words found = read(english ? null : name, find, words, WordsFile::read).orElse(Words.english());
    FileName css = settings.get(PresentationSetting.CSS);
    FileName template = settings.get(PresentationSetting.TEMPLATE);
    return Presentation.of(
        settings,
        found,
        read(css, find, sheets, StyleSheetFile::read).orElse(null),
        read(template, find, pages, TemplateFile::read).orElse(null));
  }

  /** All files that were named. */
  public List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(words.keySet());
    inputs.addAll(sheets.keySet());
    inputs.addAll(pages.keySet());
    return inputs;
  }

  private <T> Optional<T> read(
      @Nullable FileName name,
      Function<FileName, @Nullable Input> find,
      Map<Path, Optional<T>> known,
      BiFunction<SourceText, Diagnostics, @Nullable T> reader) {
    Input file = name == null ? null : find.apply(name);
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
    Decoder.Decoded decoded = Decoder.decode(source.bytes());
    SourceText text = new SourceText(file.name(), decoded.text());
    Diagnostics found = new Diagnostics(text);
    Encoding.report(decoded, found);
    T read = reader.apply(text, found);
    diagnostics.addAll(found.list());
    return read;
  }
}
