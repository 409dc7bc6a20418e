package competence.cli;

import competence.compiler.Format;
import competence.model.NumberingStyle;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.Wishes;
import competence.project.Input;
import competence.project.Mention;
import competence.project.PresentationFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code compile} was told about how people want to see a framework.
 *
 * @param given the options that were given
 * @param wishes what they say
 * @param words the file that has the words, or {@code en}
 * @param css the file of a style sheet
 * @param template the file of a page
 */
record PresentationOptions(
    List<String> given,
    Wishes wishes,
    @Nullable String words,
    @Nullable String css,
    @Nullable String template) {
  private static final Set<String> ABOUT_PAGES = Set.of("--css", "--template", "--paper");

  static PresentationOptions of(Given given) {
    List<String> names = new ArrayList<>();
    for (Option option : PresentationSpecs.values()) {
      if (given.has(option.name())) {
        names.add(option.name());
      }
    }
    return new PresentationOptions(
        names,
        new Wishes(
            Map.of(),
            null,
            null,
            null,
            numbering(given.value("--numbering")),
            given.has("--select") ? select(given.values("--select")) : null,
            depth(given.value("--depth")),
            paper(given.value("--paper"))),
        given.value("--words"),
        given.value("--css"),
        given.value("--template"));
  }

  /** Refuses what none of the outputs heeds. */
  void check(List<Format> formats) {
    for (String option : given) {
      if (formats.stream().noneMatch(format -> heeds(format, option))) {
        String what = ABOUT_PAGES.contains(option) ? "checklists" : "outputs for people";
        String example = ABOUT_PAGES.contains(option) ? "html" : "md or html";
        throw new UsageException(
            option + " is about " + what + ", and there is none; give --to " + example);
      }
    }
  }

  private static boolean heeds(Format format, String option) {
    return ABOUT_PAGES.contains(option)
        ? format.isChecklist() || format.isPrinted()
        : format.isForPeople();
  }

  /** What comes of the options and the files that they name. */
  Presentation presentation(PresentationFiles files, Console console) {
    boolean english = PresentationFiles.ENGLISH.equals(words);
    return wishes.presentation(
        files.words(english ? null : input(words, console)),
        files.css(input(css, console)),
        files.template(input(template, console)));
  }

  private static @Nullable Input input(@Nullable String name, Console console) {
    return name == null
        ? null
        : Input.ofFile(name, console.path(name), Mention.onCommandLine(name));
  }

  private static @Nullable NumberingStyle numbering(@Nullable String word) {
    return word == null ? null : NumberingStyle.of(Choice.NUMBERINGS.check("numbering", word));
  }

  private static @Nullable Paper paper(@Nullable String word) {
    return word == null ? null : Paper.of(Choice.PAPERS.check("paper", word));
  }

  private static List<String> select(List<String> ids) {
    List<String> select = ids.stream().map(String::strip).distinct().toList();
    if (select.isEmpty() || select.contains("")) {
      throw new UsageException("an id of --select is empty: look for a variable that is not set");
    }
    return select;
  }

  private static @Nullable Integer depth(@Nullable String number) {
    if (number == null) {
      return null;
    }
    boolean digits = number.matches("0*[1-9][0-9]{0,2}");
    if (!digits) {
      throw new UsageException("--depth must be a whole number from 1 on, not " + number);
    }
    return Integer.valueOf(number);
  }
}
