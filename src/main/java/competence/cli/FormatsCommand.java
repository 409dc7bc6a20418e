package competence.cli;

import competence.compiler.Format;
import competence.compiler.Formats;

/** {@code competence formats}: what can be read and written. */
final class FormatsCommand extends Command {
  FormatsCommand() {
    super("formats", "List the formats that can be read and written.");
  }

  @Override
  int run(Arguments arguments, Console console) {
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
    return ExitCode.OK;
  }
}
