package competence.cli;

import competence.profile.Profile;
import competence.profile.Profiles;
import competence.project.AuditFormat;
import competence.source.Resources;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence profile}: the built-in profiles, and one for a document. */
final class ProfileCommand implements Command {
  private static final List<String> ACTIONS = List.of("list", "show", "suggest");

  @Override
  public void declare(CommandSpec spec) {
    Specs.argument(spec, "ACTION", ACTIONS, "What to do");
    Specs.optionalArgument(
        spec,
        "NAME",
        () -> Profiles.NAMES,
        "The profile to show, such as neutral; the document to suggest one for.");
    DocumentOptions.declare(spec, "--from", "--limit");
    OutputOptions.declare(
        spec,
        Specs.value("FILE", "Output file for the suggestion.", "-o", "--output"),
        OutputOptions.forceOption());
    ReportOptions.declare(spec, true);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String action = UsageException.requireKnown("action", arguments.positional(0), ACTIONS);
    String name = arguments.positional(1);
    if (action.equals("suggest")) {
      return suggest(name, arguments, console);
    } else if (action.equals("show")) {
      String known = UsageException.requireKnown("profile", name, Profiles.NAMES);
      console.result(Resources.bytes(Profiles.resource(known)));
    } else if (name.isEmpty()) {
      console.result(list());
    } else {
      throw new UsageException("profile list needs no name");
    }
    return OK;
  }

  private static int suggest(String document, Arguments arguments, Console console) {
    CompileOptions options =
        new CompileOptions(
            document.isEmpty() ? List.of() : List.of(document),
            DocumentOptions.of(arguments),
            OutputOptions.of(List.of(AuditFormat.PROFILE), arguments),
            PresentationOptions.of(arguments),
            ReportOptions.of(arguments));
    return options.run(DocumentPlan.of(options, false, console), console);
  }

  private static String list() {
    StringBuilder out = new StringBuilder();
    for (String name : Profiles.NAMES) {
      String description = Profiles.named(name).map(Profile::description).orElse("");
      out.append(Console.column(name, 10)).append(description).append('\n');
    }
    return out.toString();
  }
}
