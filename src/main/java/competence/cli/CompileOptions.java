package competence.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code compile} or {@code audit}.
 *
 * @param sources the documents; none means the project or standard input
 */
record CompileOptions(
    List<String> sources,
    DocumentOptions documents,
    OutputOptions outputs,
    PresentationOptions presentation,
    ReportOptions report) {

  static CompileOptions of(OutputOptions outputs, Arguments arguments) {
    return new CompileOptions(
        arguments.positionals(),
        DocumentOptions.of(arguments),
        outputs,
        PresentationOptions.of(arguments),
        ReportOptions.of(arguments));
  }

  /** The names of the given options that cannot be used with a project. */
  List<String> perDocument() {
    List<String> options = new ArrayList<>(documents.perDocument());
    options.addAll(outputs.perDocument());
    options.addAll(presentation.given());
    return options;
  }
}
