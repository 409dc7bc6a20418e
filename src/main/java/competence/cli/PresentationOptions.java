package competence.cli;

import competence.compiler.Format;
import competence.model.NumberingStyle;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.Wishes;
import competence.project.Input;
import competence.project.PresentationFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of {@code compile} on how outputs for people look.
 *
 * @param given the names of the given options
 * @param wishes the options that are not files
 * @param words the file of the words, or {@code en}
 * @param css the file of a style sheet
 * @param template the file of a page
 */
record PresentationOptions(
    List<String> given,
    Wishes wishes,
    @Nullable String words,
    @Nullable String css,
    @Nullable String template) {
  private static final List<String> NAMES =
      List.of("--select", "--depth", "--numbering", "--words", "--css", "--template", "--paper");
  private static final Set<String> ABOUT_PAGES = Set.of("--css", "--template", "--paper");

  static void declare(CommandSpec spec) {
    Specs.group(
        spec,
        "Presentation options (not for YAML and JSON)",
        List.of(
            Specs.values("ID", "Show only these items and their sub-items.", "--select"),
            Specs.value("N", "Show only N levels.", "--depth"),
            Specs.choice("STYLE", NumberingStyle.WORDS, "Numbering", "--numbering"),
            Specs.value("FILE", "Words of the page (see competence words), or en.", "--words"),
            Specs.value("FILE", "Style sheet to add to the checklist.", "--css"),
            Specs.value(
                "FILE", "Page to use for the checklist (see competence template).", "--template"),
            Specs.choice("SIZE", Paper.WORDS, "Paper size", "--paper")));
  }

  static PresentationOptions of(Arguments arguments) {
    return new PresentationOptions(
        arguments.given(NAMES),
        new Wishes(
            Map.of(),
            null,
            null,
            null,
            numbering(arguments.value("--numbering")),
            arguments.has("--select") ? select(arguments.values("--select")) : null,
            depth(arguments.value("--depth")),
            paper(arguments.value("--paper"))),
        arguments.value("--words"),
        arguments.value("--css"),
        arguments.value("--template"));
  }

  /** Rejects options that change none of the outputs. */
  void check(List<Format> formats) {
    for (String option : given) {
      if (formats.stream().noneMatch(format -> changes(format, option))) {
        boolean pages = ABOUT_PAGES.contains(option);
        throw new UsageException(
            option
                + " changes only "
                + (pages
                    ? "checklists; add --to html"
                    : "outputs for people; add --to md or html"));
      }
    }
  }

  private static boolean changes(Format format, String option) {
    return ABOUT_PAGES.contains(option)
        ? format.isChecklist() || format.isPrinted()
        : format.isForPeople();
  }

  /** Reads the files and combines them with the other options. */
  Presentation presentation(PresentationFiles files, Console console) {
    boolean english = PresentationFiles.ENGLISH.equals(words);
    return wishes.presentation(
        files.words(english ? null : input(words, console)),
        files.css(input(css, console)),
        files.template(input(template, console)));
  }

  private static @Nullable Input input(@Nullable String name, Console console) {
    return name == null ? null : DocumentOptions.fileInput(name, console);
  }

  private static @Nullable NumberingStyle numbering(@Nullable String word) {
    return word == null
        ? null
        : NumberingStyle.of(UsageException.requireKnown("numbering", word, NumberingStyle.WORDS));
  }

  private static @Nullable Paper paper(@Nullable String word) {
    return word == null
        ? null
        : Paper.of(UsageException.requireKnown("paper size", word, Paper.WORDS));
  }

  private static List<String> select(List<String> ids) {
    List<String> select = ids.stream().map(String::strip).distinct().toList();
    if (select.isEmpty() || select.contains("")) {
      throw new UsageException("--select has an empty id; is a variable not set?");
    }
    return select;
  }

  private static @Nullable Integer depth(@Nullable String number) {
    if (number == null) {
      return null;
    }
    boolean digits = number.matches("0*[1-9][0-9]{0,2}");
    if (!digits) {
      throw new UsageException("--depth must be a whole number of at least 1, not " + number);
    }
    return Integer.valueOf(number);
  }
}
