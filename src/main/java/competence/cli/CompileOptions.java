package competence.cli;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.limit.Limits;
import competence.text.Forms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code compile} was told.
 *
 * @param sources the documents; none means the project or standard input
 * @param from the format of the documents; null to find it out
 * @param to the formats that are wanted; none means the output's, or YAML
 * @param output where it goes; null for standard output or the project's places
 * @param audit where the audit goes; null if none is wanted
 * @param profile a file with the habits of the documents' family
 * @param previous an earlier edition whose ids are carried over; null to take what lies there
 * @param stdinName what standard input is called
 * @param language the language of the documents
 * @param look how people want to see the outputs
 * @param config the project's configuration; null to find it
 * @param browser what prints PDFs; null to find it
 * @param limits what a document may cost
 * @param check whether files are compared and not written
 * @param verify whether outputs are read back and compared with the tree
 * @param force whether files that the program did not make are overwritten
 * @param strict whether warnings count
 * @param voice how much is said
 */
record CompileOptions(
    List<String> sources,
    @Nullable Format from,
    List<Format> to,
    @Nullable String output,
    @Nullable String audit,
    @Nullable String profile,
    @Nullable String previous,
    @Nullable String stdinName,
    @Nullable String language,
    PresentationOptions look,
    @Nullable String config,
    @Nullable String browser,
    Limits limits,
    boolean check,
    boolean verify,
    boolean force,
    boolean strict,
    Voice voice) {

  static Syntax syntax() {
    return Syntax.of(
        List.of(Parameter.any("SOURCE", "Documents; - is standard input.")),
        CompileSpecs.values(),
        PresentationOptions.all(),
        List.of(LimitOption.option()),
        Voice.options());
  }

  static List<String> notes() {
    return LimitOption.notes(
        "",
        "Without SOURCE and without an option that speaks of one document (-f -t -o --audit",
        "--profile --previous --lang --stdin-name), all that frameworks/competence.yaml names is"
            + " compiled;",
        "where there is none, standard input is read. --select --depth --numbering --words --css",
        "--template --paper speak of one document too, and change only what is for people, not"
            + " YAML",
        "or JSON.");
  }

  static CompileOptions of(Given given) {
    return new CompileOptions(
        given.parameters(),
        from(given.value("--from", "auto")),
        to(given.values("--to")),
        given.value("--output"),
        given.value("--audit"),
        given.value("--profile"),
        given.value("--previous"),
        given.value("--stdin-name"),
        language(given.value("--lang")),
        PresentationOptions.of(given),
        given.value("--config"),
        given.value("--browser"),
        LimitOption.of(given),
        given.has("--check"),
        given.has("--verify"),
        given.has("--force"),
        given.has("--strict"),
        Voice.of(given));
  }

  /** The options that speak of one document, and so not of a project. */
  List<String> aboutOneDocument() {
    List<String> options = new ArrayList<>();
    addIf(from != null, "--from", options);
    addIf(!to.isEmpty(), "--to", options);
    addIf(output != null, "--output", options);
    addIf(audit != null, "--audit", options);
    addIf(profile != null, "--profile", options);
    addIf(previous != null, "--previous", options);
    addIf(stdinName != null, "--stdin-name", options);
    addIf(language != null, "--lang", options);
    options.addAll(look.names());
    return options;
  }

  private static void addIf(boolean condition, String option, List<String> options) {
    if (condition) {
      options.add(option);
    }
  }

  static @Nullable Format from(String name) {
    if (name.equals("auto")) {
      return null;
    }
    return Formats.named(Choice.FORMATS_TO_READ.check("format to read", name)).orElseThrow();
  }

  static @Nullable String language(@Nullable String tag) {
    if (tag != null && !Forms.isLanguage(tag)) {
      throw new UsageException('"' + tag + "\" is no tag of a language, such as en or de-AT");
    }
    return tag;
  }

  private static List<Format> to(List<String> names) {
    return names.stream().map(String::strip).distinct().map(FormatNames::toWrite).toList();
  }
}
