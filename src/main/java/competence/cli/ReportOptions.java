package competence.cli;

import competence.diagnostic.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options on what is reported, and in which form.
 *
 * @param strict whether warnings change the exit code
 * @param quiet whether only errors are shown
 * @param verbose whether notes are shown
 * @param form the form of the findings
 * @param color when to use colours: auto, always or never
 */
record ReportOptions(boolean strict, boolean quiet, boolean verbose, String form, String color) {
  static final ReportOptions DEFAULT = new ReportOptions(false, false, false, "text", "auto");

  private static final String HEADING = "Reporting options";
  private static final List<String> FORMS = List.of("text", "line", "json", "github", "sarif");
  private static final List<String> COLORS = List.of("auto", "always", "never");

  /** Adds the options that all commands with findings have. */
  static void declare(CommandSpec spec) {
    Specs.group(spec, HEADING, options());
  }

  /** Adds the same options and {@code --strict}. */
  static void declareWithStrict(CommandSpec spec) {
    List<OptionSpec> options = new ArrayList<>(options());
    options.add(0, Specs.flag("Treat warnings as errors: exit with 1.", "--strict"));
    Specs.group(spec, HEADING, options);
  }

  private static List<OptionSpec> options() {
    return List.of(
        Specs.flag("Show only errors.", "-q", "--quiet"),
        Specs.flag("Show notes too: what was guessed, and why.", "-v", "--verbose"),
        Specs.choice("FORM", FORMS, "Form of findings", "--format"),
        Specs.choice(
            "WHEN",
            () -> COLORS,
            "Colours: auto (respects NO_COLOR and FORCE_COLOR), always, never.",
            "--color"),
        Specs.help());
  }

  static ReportOptions of(Arguments arguments) {
    String form = arguments.value("--format", DEFAULT.form);
    String color = arguments.value("--color", DEFAULT.color);
    return new ReportOptions(
        arguments.has("--strict"),
        arguments.has("--quiet"),
        arguments.has("--verbose"),
        UsageException.requireKnown("form of findings", form, FORMS),
        UsageException.requireKnown("value of --color", color, COLORS));
  }

  /** The same options with notes shown. */
  ReportOptions withNotes() {
    return new ReportOptions(strict, quiet, true, form, color);
  }

  /** The renderer of findings. */
  Renderer renderer(Shell shell) {
    Renderer renderer = Renderer.all(colour(shell), Main.VERSION).get(form);
    if (renderer == null) {
      throw new IllegalStateException(form);
    }
    return renderer;
  }

  /** Whether a program reads standard error, so that it may contain nothing but findings. */
  boolean isForPrograms() {
    return form.equals("json") || form.equals("sarif");
  }

  /** Whether messages may have colours. */
  boolean colour(Shell shell) {
    return colour(shell, shell.terminal().err());
  }

  /** Whether a result may have colours. */
  boolean colourOfResult(Shell shell) {
    return colour(shell, shell.terminal().out());
  }

  /** The option comes first, then the usual variables, then whether there is a terminal. */
  private boolean colour(Shell shell, boolean terminal) {
    Map<String, String> environment = shell.environment();
    if (!color.equals("auto")) {
      return color.equals("always");
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (isOn(environment, "FORCE_COLOR") || isOn(environment, "CLICOLOR_FORCE")) {
      return true;
    }
    return terminal && !"dumb".equals(environment.get("TERM"));
  }

  private static boolean isOn(Map<String, String> environment, String variable) {
    String value = environment.getOrDefault(variable, "");
    return !value.isEmpty() && !value.equals("0");
  }
}
