package competence.cli;

import competence.compiler.Format;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.present.PresentationSettings;
import competence.project.PresentationFiles;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of {@code compile} on how outputs for people look.
 *
 * @param settings the given settings
 */
record PresentationOptions(PresentationSettings settings) {

  static void declare(CommandSpec spec) {
    Specs.group(
        spec,
        "Presentation options (not for YAML and JSON)",
        PresentationSetting.OPTIONS.stream().map(PresentationOptions::option).toList());
  }

  private static OptionSpec option(PresentationSetting<?> setting) {
    PresentationSetting.Option<?> option = setting.option();
    if (option.isRepeatable()) {
      return Specs.values(option.placeholder(), option.help(), name(setting));
    }
    return Specs.choice(option.placeholder(), option::choices, option.help(), name(setting));
  }

  private static String name(PresentationSetting<?> setting) {
    return "--" + setting.name();
  }

  static PresentationOptions of(Arguments arguments) {
    PresentationSettings settings = PresentationSettings.NONE;
    for (PresentationSetting<?> setting : PresentationSetting.OPTIONS) {
      if (arguments.has(name(setting))) {
        settings = add(setting, arguments, settings);
      }
    }
    return new PresentationOptions(settings);
  }

  private static PresentationSettings add(
      PresentationSetting<?> setting, Arguments arguments, PresentationSettings settings) {
    List<String> values =
        setting.option().isRepeatable()
            ? arguments.values(name(setting))
            : List.of(String.valueOf(arguments.value(name(setting))));
    List<String> choices = setting.option().choices();
    if (!choices.isEmpty()) {
      UsageException.requireKnown(setting.name(), values.get(0), choices);
    }
    try {
      return settings.withOption(setting, values);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The names of the given options. */
  List<String> given() {
    return settings.given().stream().map(PresentationOptions::name).toList();
  }

  /** Rejects options that change none of the outputs. */
  void check(List<Format> formats) {
    for (PresentationSetting<?> setting : settings.given()) {
      boolean isForPages = setting.option().isForPages();
      if (formats.stream().noneMatch(format -> changes(format, isForPages))) {
        throw new UsageException(
            name(setting)
                + " changes only "
                + (isForPages
                    ? "checklists; add --to html"
                    : "outputs for people; add --to md or html"));
      }
    }
  }

  private static boolean changes(Format format, boolean isForPages) {
    return isForPages ? format.isChecklist() || format.isPrinted() : format.isForPeople();
  }

  /** The presentation that the options and their files make. */
  Presentation presentation(PresentationFiles files, Console console) {
    return files.presentation(settings, name -> DocumentOptions.fileInput(name.text(), console));
  }
}
