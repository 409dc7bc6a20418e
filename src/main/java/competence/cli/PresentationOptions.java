package competence.cli;

import competence.compiler.Format;
import competence.present.FileName;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.present.PresentationSettings;
import competence.project.Input;
import competence.project.Mention;
import competence.project.PresentationFiles;
import java.util.List;
import java.util.Set;

/**
 * The options of {@code compile} for the presentation of a framework.
 *
 * @param settings the settings that were given
 */
record PresentationOptions(PresentationSettings settings) {
  private static final Set<String> FOR_PROGRAMS = Set.of("yaml", "json", "jsonl");
  private static final Set<String> PAGES = Set.of("html", "pdf");

  static List<Option> all() {
    return PresentationSetting.OPTIONS.stream().map(PresentationOptions::option).toList();
  }

  private static Option option(PresentationSetting<?> setting) {
    PresentationSetting.Option<?> option = setting.option();
    Choice words =
        setting == PresentationSetting.NUMBERING
            ? Choice.NUMBERINGS
            : setting == PresentationSetting.PAPER ? Choice.PAPERS : Choice.ANYTHING;
    List<String> names = List.of(name(setting));
    return new Option(names, option.placeholder(), option.isRepeatable(), option.help(), words);
  }

  private static String name(PresentationSetting<?> setting) {
    return "--" + setting.name();
  }

  static PresentationOptions of(Given given) {
    PresentationSettings settings = PresentationSettings.NONE;
    for (PresentationSetting<?> setting : PresentationSetting.OPTIONS) {
      if (given.has(name(setting))) {
        settings = add(setting, given.values(name(setting)), settings);
      }
    }
    return new PresentationOptions(settings);
  }

  private static PresentationSettings add(
      PresentationSetting<?> setting, List<String> values, PresentationSettings settings) {
    List<String> choices = setting.option().choices();
    if (!choices.isEmpty() && !choices.containsAll(values)) {
      throw UsageException.unknown(setting.name(), values.get(0), choices);
    }
    try {
      return settings.withOption(setting, values);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The names of the options that were given. */
  List<String> names() {
    return settings.given().stream().map(PresentationOptions::name).toList();
  }

  /** Refuses an option that none of the outputs respects. */
  void check(List<Format> formats) {
    for (PresentationSetting<?> setting : settings.given()) {
      boolean isForPages = setting.option().isForPages();
      if (formats.stream().noneMatch(format -> respects(format.name(), isForPages))) {
        String what = isForPages ? "checklists" : "outputs for people";
        String example = isForPages ? "html" : "md or html";
        throw new UsageException(
            name(setting) + " is about " + what + ", and there is none; give --to " + example);
      }
    }
  }

  private static boolean respects(String format, boolean isForPages) {
    return isForPages ? PAGES.contains(format) : !FOR_PROGRAMS.contains(format);
  }

  /** The presentation that the options and their files make. */
  Presentation presentation(PresentationFiles files, Console console) {
    return files.presentation(settings, name -> input(name, console));
  }

  private static Input input(FileName name, Console console) {
    return Input.ofFile(name.text(), console.path(name.text()), Mention.onCommandLine(name.text()));
  }
}
