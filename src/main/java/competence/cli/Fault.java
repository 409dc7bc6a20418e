package competence.cli;

import competence.diagnostic.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Describes an internal error of the program. */
final class Fault {
  private Fault() {}

  /** One line about the error and what to do; with {@code --verbose}, the stack below it. */
  static String describe(Throwable fault, boolean verbose) {
    if (fault instanceof OutOfMemoryError) {
      return "competence: not enough memory; set JAVA_TOOL_OPTIONS=-Xmx4g for 4 GB\n";
    }
    String line =
        "competence: internal error, please report it with the document: "
            + Visible.brief(fault.toString())
            + where(fault)
            + (verbose ? "" : " (-v shows the stack)")
            + "\n";
    return verbose ? line + stack(fault) : line;
  }

  private static String where(Throwable fault) {
    StackTraceElement[] stack = fault.getStackTrace();
    return stack.length == 0
        ? ""
        : " at " + stack[0].getClassName() + ':' + stack[0].getLineNumber();
  }

  private static String stack(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
