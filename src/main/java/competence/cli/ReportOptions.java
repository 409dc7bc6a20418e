package competence.cli;

import competence.diagnostic.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final List<String> FORMS = List.of("text", "line", "json", "github", "sarif");
  private static final List<String> COLORS = List.of("auto", "always", "never");

  /** Adds the options that all commands with findings have, and {@code --strict} if wanted. */
  static void declare(CommandSpec spec, boolean withStrict) {
    List<OptionSpec> options = new ArrayList<>();
    if (withStrict) {
      options.add(Specs.flag("Treat warnings as errors: exit with 1.", "--strict"));
    }
    options.add(Specs.flag("Show only errors.", "-q", "--quiet"));
    options.add(Specs.flag("Show notes too: what was guessed, and why.", "-v", "--verbose"));
    options.add(Specs.choice("FORM", FORMS, "Form of findings", "--format"));
    String colours = "Colours: auto (respects NO_COLOR and FORCE_COLOR), always, never.";
    options.add(Specs.choice("WHEN", () -> COLORS, colours, "--color"));
    options.add(Specs.help());
    Specs.group(spec, "Reporting options", options);
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

  ReportOptions withNotes() {
    return new ReportOptions(strict, quiet, true, form, color);
  }

  Renderer renderer(Shell shell) {
    return Objects.requireNonNull(Renderer.all(colour(shell), Main.VERSION).get(form));
  }

  /** Whether a program reads standard error, so that it may contain nothing but findings. */
  boolean isForPrograms() {
    return form.equals("json") || form.equals("sarif");
  }

  /** Whether messages may have colours. */
  boolean colour(Shell shell) {
    return colour(shell, shell.terminal().err());
  }

  /**
   * Whether a stream may have colours. The option comes first, then the usual variables, then
   * whether the stream is a terminal.
   */
  boolean colour(Shell shell, boolean terminal) {
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
