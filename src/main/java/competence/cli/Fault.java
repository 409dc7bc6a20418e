package competence.cli;

import competence.diagnostic.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells of a fault of the program's own. */
final class Fault {
  private Fault() {}

  /** One line that says what happened and what to do; the stack below it if it is wanted. */
  static String describe(Throwable fault, boolean verbose) {
    if (fault instanceof OutOfMemoryError) {
      return "competence: not enough memory; JAVA_TOOL_OPTIONS=-Xmx4g gives it 4 GB\n";
    }
    String line =
        "competence: internal fault, please report it with the document: "
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
