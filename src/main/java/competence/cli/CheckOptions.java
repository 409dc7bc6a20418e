package competence.cli;

import static competence.cli.Option.value;

import competence.check.FailOn;
import competence.check.RuleDecisions;
import competence.check.RuleDecisions.Decision;
import competence.check.Settings;
import competence.compiler.Format;
import competence.limit.Limits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} was told.
 *
 * @param paths the documents and folders; none means the project or standard input
 * @param from the format of the documents; null to find it out
 * @param profile a file with the habits of the documents' family
 * @param stdinName what standard input is called
 * @param language the language of the documents
 * @param config the project's configuration; null to find it
 * @param limits what a document may cost
 * @param settings what is wanted of the rules
 * @param voice how much is said
 */
record CheckOptions(
    List<String> paths,
    @Nullable Format from,
    @Nullable String profile,
    @Nullable String stdinName,
    @Nullable String language,
    @Nullable String config,
    Limits limits,
    Settings settings,
    Voice voice) {
  private static final String FAIL_ON = "--fail-on";

  static Syntax syntax() {
    return Syntax.of(
        List.of(Parameter.any("PATH", "Documents and folders; - is standard input.")),
        List.of(
            DocumentOptions.from("the documents"),
            DocumentOptions.profile("the documents'"),
            DocumentOptions.STDIN_NAME,
            DocumentOptions.language("the documents"),
            value("FILE", "Configuration of the project.", "--config"),
            LimitOption.option(),
            rules("Leave these findings out.", Decision.ALLOW),
            rules("Take these findings for warnings; turn their rules on.", Decision.WARN),
            rules("Take these findings for errors; turn their rules on.", Decision.DENY),
            value(
                    "SEVERITY",
                    "Exit with 1 from which findings on: error (the default), warning, note,"
                        + " never.",
                    FAIL_ON)
                .of(Choice.SEVERITIES)),
        Voice.options());
  }

  static List<String> notes() {
    return LimitOption.notes(
        "",
        "A folder with a configuration means all that it names; another folder means all framework",
        "files and documents of the project below it. Without PATH the nearest configuration is"
            + " taken; where there is none,",
        "standard input is read.",
        "",
        "RULE is a code (CHECK101) or its name (dangling-stem); * stands for any run of"
            + " characters,",
        "and the most exact name counts. Rules of wording (WORD*) are off until --warn or --deny",
        "names them. Errors stay errors. The configuration may decide the same under check:.");
  }

  private static Option rules(String description, Decision decision) {
    return Option.values("RULE", description, option(decision)).of(Choice.RULES);
  }

  private static String option(Decision decision) {
    return "--" + decision.word();
  }

  static CheckOptions of(Given given) {
    return new CheckOptions(
        given.parameters(),
        CompileOptions.from(given.value("--from", "auto")),
        given.value("--profile"),
        given.value("--stdin-name"),
        CompileOptions.language(given.value("--lang")),
        given.value("--config"),
        LimitOption.of(given),
        new Settings(choices(given), failOn(given), null, Map.of()),
        Voice.of(given));
  }

  /** Whether it speaks of documents that no configuration knows better. */
  boolean isAboutOneDocument() {
    return from != null || profile != null || stdinName != null || language != null;
  }

  private static RuleDecisions choices(Given given) {
    RuleDecisions choices = new RuleDecisions();
    for (Decision decision : Decision.values()) {
      List<String> names = given.values(option(decision));
      for (String name : names) {
        RuleDecisions.Refusal refusal = choices.add(name.strip(), decision);
        if (refusal != null) {
          throw new UsageException(
              option(decision) + ": " + refusal.message() + "; " + refusal.help());
        }
      }
    }
    return choices;
  }

  private static @Nullable FailOn failOn(Given given) {
    String word = given.value(FAIL_ON);
    return word == null ? null : FailOn.of(Choice.SEVERITIES.check("choice of " + FAIL_ON, word));
  }
}
