package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.html.PlaceholderNames;
import competence.markup.Template;
import competence.present.Words;
import competence.present.WordsFile;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Similarity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files of presentation settings, each once. */
public final class PresentationFiles {
  /** The name of the built-in words. */
  public static final String ENGLISH = "en";

  private static final int MOST_BYTES = 1 << 20;
  private static final String REMEDY = "its content goes into each page";
  private static final Pattern UNSAFE_IN_CSS = Pattern.compile("(?i)</style|\0");

  private final List<Diagnostic> diagnostics;
  private final Map<Path, Optional<Words>> words = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> sheets = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> pages = new LinkedHashMap<>();

  /** A reader of such files; the diagnostics collect the findings. */
  public PresentationFiles(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The words in a file; the English ones if there is none, or if there is an error. */
  public Words words(@Nullable Input file) {
    return read(file, words, WordsFile::read).orElse(Words.english());
  }

  /** The style sheet in a file; null if there is none, or if there is an error. */
  public @Nullable String css(@Nullable Input file) {
    return read(file, sheets, PresentationFiles::styleSheet).orElse(null);
  }

  /** The page in a file; null if there is none, or if there is an error. */
  public @Nullable String template(@Nullable Input file) {
    return read(file, pages, TemplateCheck::read).orElse(null);
  }

  /** All files that were read. */
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
      known.put(path, Optional.ofNullable(file.read(MOST_BYTES, REMEDY, reader, diagnostics)));
    }
    return known.get(path);
  }

  /** The unchanged style sheet; text that would end the style element is reported, and NUL. */
  private static String styleSheet(SourceText css, Diagnostics diagnostics) {
    Matcher unsafe = UNSAFE_IN_CSS.matcher(css.content());
    while (unsafe.find()) {
      String found = unsafe.group().equals("\0") ? "the character U+0000" : unsafe.group();
      diagnostics.add(
          Code.SHOW105,
          new Span(unsafe.start(), unsafe.end()),
          "a style sheet cannot contain " + found,
          "in a CSS string, write \\3C for <, or take it out");
    }
    return css.content();
  }

  /** Checks the placeholders of a page that replaces the built-in one. */
  private static final class TemplateCheck implements Template.Filler {
    private final Diagnostics diagnostics;
    private final Set<String> found = new LinkedHashSet<>();
    private int at;

    private TemplateCheck(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }

    /** The unchanged page; placeholders that are unknown or missing are reported. */
    static String read(SourceText page, Diagnostics diagnostics) {
      TemplateCheck file = new TemplateCheck(diagnostics);
      new Template(page.content()).fill(file);
      for (String name : PlaceholderNames.NEEDED) {
        if (!file.found.contains(name)) {
          diagnostics.add(
              Code.SHOW107, null, "the placeholder {{" + name + "}} is missing from this page");
        }
      }
      return page.content();
    }

    @Override
    public void literal(String text) {
      at += text.length();
    }

    @Override
    public void placeholder(String name) {
      int end = at + name.length() + "{{}}".length();
      found.add(name);
      if (!PlaceholderNames.KNOWN.contains(name)) {
        diagnostics.add(
            Code.SHOW106,
            new Span(at, end),
            "unknown placeholder {{" + name + "}}",
            Similarity.nearest(name, PlaceholderNames.KNOWN)
                .map(near -> "did you mean {{" + near + "}}?")
                .orElse("competence template prints a page that has them all"));
      }
      at = end;
    }
  }
}
