package competence.cli;

import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Diagnostic;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Facts;
import competence.profile.Profile;
import competence.profile.ProfileChoice;
import competence.profile.Profiles;
import competence.project.Input;
import competence.project.ReportLocation;
import competence.text.Forms;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options on the documents to read. A command need not have all of them.
 *
 * @param from the format of the documents; null to detect it
 * @param profile the file of a profile, or the name of a built-in one
 * @param language the language of the documents, as a BCP 47 tag
 * @param stdinName the file name to use for standard input
 * @param previous the file of an earlier edition to take ids from
 * @param config the configuration file of the project; null to search for it
 * @param limits how much a document may cost
 * @param perDocument the names of the given options, those on outputs included, that cannot be used
 *     with a project
 */
record DocumentOptions(
    @Nullable Format from,
    @Nullable String profile,
    @Nullable String language,
    @Nullable String stdinName,
    @Nullable String previous,
    @Nullable String config,
    Limits limits,
    List<String> perDocument) {
  private static final List<String> PER_DOCUMENT =
      List.of(
          "--from",
          "--profile",
          "--previous",
          "--stdin-name",
          "--lang",
          "--to",
          "--output",
          "--audit");

  /** Adds the options with these names; all if there are none. */
  static void declare(CommandSpec spec, String... names) {
    Specs.group(spec, "Document options", options(), names);
  }

  private static List<OptionSpec> options() {
    return List.of(
        Specs.choice(
            "FORMAT",
            DocumentOptions::readable,
            "Input format; auto (the default) detects it.",
            "-f",
            "--from"),
        Specs.value("TAG", "Language of the documents, such as en or de-AT.", "--lang"),
        Specs.value(
            "PROFILE", "Built-in profile (see competence profile list), or a file.", "--profile"),
        Specs.value("NAME", "File name to use for standard input.", "--stdin-name"),
        Specs.value(
            "FILE", "Earlier edition to take ids from (default: the output).", "--previous"),
        Specs.value("FILE", "Configuration file of the project.", "--config"),
        Specs.values("NAME=N", "Override limits (see below).", "--limit"));
  }

  static DocumentOptions of(Arguments arguments) {
    return new DocumentOptions(
        format(arguments.value("--from", "auto")),
        arguments.value("--profile"),
        language(arguments.value("--lang")),
        arguments.value("--stdin-name"),
        arguments.value("--previous"),
        arguments.value("--config"),
        limits(arguments.values("--limit")),
        arguments.given(PER_DOCUMENT));
  }

  private static List<String> readable() {
    return Formats.ALL.stream().filter(f -> f.reader() != null).map(Format::name).toList();
  }

  private static @Nullable Format format(String name) {
    if (name.equals("auto")) {
      return null;
    }
    return Formats.named(name)
        .filter(format -> format.reader() != null)
        .orElseThrow(() -> UsageException.unknown("input format", name, readable()));
  }

  private static @Nullable String language(@Nullable String tag) {
    if (tag != null && !Forms.isLanguage(tag)) {
      throw new UsageException('"' + tag + "\" is not a language tag, such as en or de-AT");
    }
    return tag;
  }

  private static Limits limits(List<String> written) {
    Limits limits = Limits.USUAL;
    for (String one : written) {
      limits = with(one.strip(), limits);
    }
    return limits;
  }

  private static Limits with(String written, Limits limits) {
    int equals = written.indexOf('=');
    if (equals < 0) {
      throw new UsageException("--limit needs NAME=N, such as depth=100, not \"" + written + '"');
    }
    String name = written.substring(0, equals);
    Limit limit =
        Limit.named(name).orElseThrow(() -> UsageException.unknown("limit", name, Limit.titles()));
    String number = written.substring(equals + 1);
    return limits.with(
        limit, limit.value(number).orElseThrow(() -> new UsageException(limit.refusal(number))));
  }

  /** The document with this name; {@code -} is the stream. */
  Input input(String name, InputStream in, Console console) {
    return name.equals("-")
        ? Input.ofStream(stdinName == null ? "<stdin>" : stdinName, in)
        : fileInput(name, console);
  }

  static Input fileInput(String name, Console console) {
    return Input.ofFile(name, console.path(name), ReportLocation.onCommandLine(name));
  }

  /** The files that these options name. */
  List<Path> inputs(Console console) {
    boolean file = profile != null && !Profiles.NAMES.contains(profile);
    return Stream.of(file ? profile : null, previous, config)
        .filter(Objects::nonNull)
        .map(console::path)
        .toList();
  }

  /** Reads the profile, or gives the built-in ones; adds what is wrong with it to the findings. */
  ProfileChoice readProfile(Console console, List<Diagnostic> findings) {
    if (profile == null) {
      return ProfileChoice.byDocument();
    }
    Optional<Profile> named = Profiles.named(profile);
    ProfileChoice read =
        named.isPresent()
            ? ProfileChoice.of(named.get())
            : fileInput(profile, console).read(Profiles::readChoice, findings);
    return read == null ? ProfileChoice.byDocument() : read;
  }

  CompilerOptions compilerOptions(ProfileChoice readProfile) {
    return new CompilerOptions(from, readProfile, language, null, Facts.NONE, limits);
  }
}
