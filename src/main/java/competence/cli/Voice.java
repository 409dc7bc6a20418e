package competence.cli;

import competence.diagnostic.Renderer;
import java.util.List;
import java.util.Map;

/**
 * How much the program says, and in what form.
 *
 * @param quiet errors only
 * @param verbose notes too
 * @param form the form of the findings
 * @param color when to use colours: auto, always or never
 */
record Voice(boolean quiet, boolean verbose, String form, String color) {
  /** What holds where the user says nothing. */
  static final Voice AUTOMATIC = new Voice(false, false, "text", "auto");

  /** The options that every command with findings has. */
  static List<Option> options() {
    return List.of(
        Option.flag("Show errors only.", "-q", "--quiet"),
        Option.flag("Show notes too: what was guessed, and why.", "-v", "--verbose"),
        Option.value(
                "FORM",
                "How findings are shown: " + Choice.FORMS_OF_FINDINGS.list() + ".",
                "--format")
            .of(Choice.FORMS_OF_FINDINGS),
        Option.value(
                "WHEN",
                "Colours: auto, always, never. NO_COLOR and FORCE_COLOR are heeded.",
                "--color")
            .of(Choice.COLOURS));
  }

  /** What the user said. */
  static Voice of(Given given) {
    String form = given.value("--format", AUTOMATIC.form);
    String color = given.value("--color", AUTOMATIC.color);
    Choice.FORMS_OF_FINDINGS.check("form of findings", form);
    Choice.COLOURS.check("choice of --color", color);
    return new Voice(given.has("--quiet"), given.has("--verbose"), form, color);
  }

  /** What shows the findings. */
  Renderer renderer(Shell shell) {
    Renderer renderer = Renderer.all(colour(shell), Version.NUMBER).get(form);
    if (renderer == null) {
      throw new IllegalStateException(form);
    }
    return renderer;
  }

  /** Whether standard error is read by a program, so that nothing but findings may stand there. */
  boolean isForPrograms() {
    return form.equals("json") || form.equals("sarif");
  }

  /** Whether what is said may have colours. */
  boolean colour(Shell shell) {
    return colour(shell, shell.terminal().err());
  }

  /** Whether a result may have colours. */
  boolean colourOfResult(Shell shell) {
    return colour(shell, shell.terminal().out());
  }

  /** The option decides, then the variables that are common, then the terminal. */
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
