package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.html.HtmlEmitter;
import competence.markup.Template;
import competence.present.FileName;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.present.PresentationSettings;
import competence.present.WordsFile;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Similarity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files of presentation settings, each once. */
public final class PresentationFiles {
  private static final int MOST_BYTES = 1 << 20;
  private static final String REMEDY = "its content goes into each page";
  private static final Pattern COMMENT = Pattern.compile("<!--(?s:-?>|.*?(?:--!?>|\\z))");
  private static final Pattern UNSAFE_IN_CSS = Pattern.compile("(?i)</style|\0");

  private final List<Diagnostic> diagnostics;
  private final Map<Path, Optional<PageWords>> words = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> sheets = new LinkedHashMap<>();
  private final Map<Path, Optional<String>> pages = new LinkedHashMap<>();

  /** A reader of such files; the diagnostics collect the findings. */
  public PresentationFiles(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The presentation that settings and the files that they name make. A file with an error is
   * reported, and has no effect.
   *
   * @param find finds a file by the name that the user gave; null if it must not be read
   */
  public Presentation presentation(
      PresentationSettings settings, Function<FileName, @Nullable Input> find) {
    FileName name = settings.get(PresentationSetting.WORDS);
    boolean english = name == null || name.text().equals(PresentationSetting.ENGLISH);
    PageWords found =
        read(english ? null : name, find, words, WordsFile::read).orElse(PageWords.english());
    FileName css = settings.get(PresentationSetting.CSS);
    FileName template = settings.get(PresentationSetting.TEMPLATE);
    return new Presentation(
        settings,
        found,
        read(css, find, sheets, PresentationFiles::styleSheet).orElse(null),
        read(template, find, pages, PresentationFiles::template).orElse(null),
        null);
  }

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

  /** The unchanged page; placeholders that are unknown or missing outside comments are reported. */
  private static String template(SourceText page, Diagnostics diagnostics) {
    Template template = new Template(page.content());
    Set<String> known = HtmlEmitter.placeholders();
    int at = 0;
    for (Template.Part part : template.parts()) {
      int end = at + part.text().length() + (part.isPlaceholder() ? "{{}}".length() : 0);
      if (part.isPlaceholder() && !known.contains(part.text())) {
        diagnostics.add(
            Code.SHOW106,
            new Span(at, end),
            "unknown placeholder {{" + part.text() + "}}",
            Similarity.nearest(part.text(), known)
                .map(near -> "did you mean {{" + near + "}}?")
                .orElse("competence template prints a page that has them all"));
      }
      at = end;
    }
    String shown = COMMENT.matcher(page.content()).replaceAll(" ");
    for (String name : HtmlEmitter.NEEDED_PLACEHOLDERS) {
      if (!new Template(shown).placeholders().contains(name)) {
        diagnostics.add(
            Code.SHOW107, null, "the placeholder {{" + name + "}} is missing from this page");
      }
    }
    return page.content();
  }
}
