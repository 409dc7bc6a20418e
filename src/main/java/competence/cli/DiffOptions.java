package competence.cli;

import static competence.cli.Option.flag;
import static competence.cli.Option.value;

import competence.compiler.Format;
import competence.diff.Breaking;
import competence.limit.Limits;
import competence.project.DiffFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code diff} is told.
 *
 * @param old the old edition
 * @param young the new edition
 * @param from the format of both; null to find it out
 * @param to the form of the result
 * @param output where it goes; null for standard output
 * @param profile a file with the habits of the documents' family
 * @param stdinName what standard input is called
 * @param limits what a document may cost
 * @param breaking what must not break; null if nothing is asked
 * @param exitCode whether a difference is told by the exit code
 * @param force whether a file that the program did not make is overwritten
 * @param voice how much is said
 */
record DiffOptions(
    String old,
    String young,
    @Nullable Format from,
    Format to,
    @Nullable String output,
    @Nullable String profile,
    @Nullable String stdinName,
    Limits limits,
    Breaking.@Nullable Level breaking,
    boolean exitCode,
    boolean force,
    Voice voice) {

  private static final String BREAKING = "--breaking";

  static Syntax syntax() {
    return Syntax.of(
        List.of(
            Parameter.required("OLD", "The old edition."),
            Parameter.required("NEW", "The new edition.")),
        List.of(
            DocumentOptions.from("both"),
            value("FORM", "text (the default), md, html, json.", "-t", "--to")
                .of(Choice.FORMS_OF_A_DIFF),
            value("FILE", "File for the result; its ending tells the form.", "-o", "--output"),
            flag("Exit with 1 if the editions differ.", "--exit-code"),
            value(
                    "LEVEL",
                    "Exit with 1 if something breaks: identity, structure, wording.",
                    BREAKING)
                .of(Choice.LEVELS),
            DocumentOptions.profile("the documents'"),
            DocumentOptions.STDIN_NAME,
            LimitOption.option(),
            DocumentOptions.FORCE),
        Voice.options());
  }

  static List<String> notes() {
    return LimitOption.notes(
        "",
        "Editions are YAML, JSON, or any document that compile reads; - is standard input, and an",
        "empty file is an edition without items. Items are the same if their ids are.",
        "--breaking alone means identity: an id that is gone without replacedBy, or that stands",
        "for another item. structure adds what was moved or is of another kind, code or level,",
        "wording adds other words.",
        "Exit codes: 0, 1 with --exit-code if they differ, 1 with --breaking if something breaks,",
        "2 if they could not be compared.");
  }

  /** The level after {@code --breaking} may be left out: it is put in before the line is read. */
  static List<String> complete(List<String> args) {
    if (args.isEmpty() || !args.get(0).equals("diff")) {
      return args;
    }
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (!arg.equals(BREAKING)) {
        whole.add(arg);
      } else if (i + 1 < args.size() && Breaking.Level.WORDS.contains(args.get(i + 1))) {
        whole.add(BREAKING + "=" + args.get(++i));
      } else {
        whole.add(BREAKING + "=" + Breaking.Level.WORDS.get(0));
      }
    }
    return whole;
  }

  static DiffOptions of(Given given) {
    String old = given.parameter(0);
    String young = given.parameter(1);
    if (old.equals("-") && young.equals("-")) {
      throw new UsageException("standard input can be read once only");
    }
    String output = given.value("--output");
    return new DiffOptions(
        old,
        young,
        CompileOptions.from(given.value("--from", "auto")),
        form(given.value("--to"), output),
        output == null || output.equals("-") ? null : output,
        given.value("--profile"),
        given.value("--stdin-name"),
        LimitOption.of(given),
        level(given.value(BREAKING)),
        given.has("--exit-code"),
        given.has("--force"),
        Voice.of(given));
  }

  private static Breaking.@Nullable Level level(@Nullable String word) {
    return word == null
        ? null
        : Breaking.Level.of(Choice.LEVELS.check("level of " + BREAKING, word));
  }

  private static Format form(@Nullable String name, @Nullable String output) {
    if (name != null) {
      return DiffFormat.named(Choice.FORMS_OF_A_DIFF.check("form of a diff", name)).orElseThrow();
    } else if (output == null || output.equals("-")) {
      return DiffFormat.TEXT;
    }
    return DiffFormat.ofFile(output)
        .orElseThrow(
            () ->
                new UsageException(
                    "the name "
                        + output
                        + " tells no form of a diff; it ends in .txt, .md, .html or .json"));
  }
}
