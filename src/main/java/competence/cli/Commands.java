package competence.cli;

import competence.check.Codes;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.CodePage;
import competence.emitter.html.HtmlEmitter;
import competence.present.WordsFile;
import competence.source.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** All commands. Those without a file of their own print what the program knows. */
final class Commands {
  /** The commands by name, in the order of the help; each has a file {@code help/NAME.txt}. */
  static final Map<String, Command> ALL = new LinkedHashMap<>();

  static {
    ALL.put("compile", new CompileCommand());
    ALL.put("audit", new AuditCommand());
    ALL.put("check", new CheckCommand());
    ALL.put("diff", new DiffCommand());
    ALL.put("fmt", new FmtCommand());
    ALL.put("init", new InitCommand());
    ALL.put("explain", new Explain());
    ALL.put("formats", new ListFormats());
    ALL.put("schema", new Schema());
    ALL.put("profile", new ProfileCommand());
    ALL.put("words", new Print(WordsFile.ENGLISH));
    ALL.put("template", new Print(HtmlEmitter.TEMPLATE));
    ALL.put("completion", new CompletionCommand());
  }

  private Commands() {}

  /** Prints one of the files of the program, as a starting point for users. */
  private record Print(String resource) implements Command {
    @Override
    public int run(Arguments arguments, Console console) {
      console.result(Resources.bytes(resource));
      return OK;
    }
  }

  /** Prints the JSON Schema of a file that users or the program write. */
  private static final class Schema implements Command {
    private static final List<String> NAMES =
        List.of("yaml", "json", "jsonl", "record", "config", "profile", "words", "audit", "diff");

    @Override
    public void declare(CommandSpec spec) {
      Specs.argument(spec, "NAME", NAMES, "Kind of file");
    }

    @Override
    public int run(Arguments arguments, Console console) {
      String name = UsageException.requireKnown("schema", arguments.positional(0), NAMES);
      console.result(Resources.bytes("schema/" + name + ".schema.json"));
      return OK;
    }
  }

  /** Prints what can be read and written. */
  private static final class ListFormats implements Command {
    @Override
    public int run(Arguments arguments, Console console) {
      StringBuilder out = new StringBuilder();
      for (Format format : Formats.ALL) {
        out.append(Console.column(format.name(), 8))
            .append(Console.column(format.reader() == null ? "" : "read", 6))
            .append(Console.column(format.emitter() == null ? "" : "write", 7))
            .append(Console.column("." + String.join(" .", format.extensions()), 18))
            .append(format.description())
            .append('\n');
      }
      console.result(out.toString());
      return OK;
    }
  }

  /** Prints what a code means and what to do about it, or all codes. */
  private static final class Explain implements Command {
    @Override
    public void declare(CommandSpec spec) {
      Specs.optionalArgument(
          spec, "CODE", Explain::names, "Code, such as TREE101 (default: list all codes).");
    }

    private static List<String> names() {
      return Codes.ALL.stream().map(Code::name).toList();
    }

    @Override
    public int run(Arguments arguments, Console console) {
      String name = arguments.positional(0);
      console.result(name.isEmpty() ? list() : CodePage.of(code(name)).text());
      return OK;
    }

    private static Code code(String name) {
      return Codes.of(name).orElseThrow(() -> UsageException.unknown("code", name, names()));
    }

    private static String list() {
      StringBuilder out = new StringBuilder();
      for (Code code : Codes.ALL) {
        out.append(Console.column(code.name(), 9))
            .append(Console.column(code.severity().word(), 9))
            .append(code.title())
            .append('\n');
      }
      return out.toString();
    }
  }
}
