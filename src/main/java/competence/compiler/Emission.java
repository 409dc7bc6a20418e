package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * An output in one format. It has been proved, where the format allows it: an output that does not
 * say what it was made to say comes with an error.
 *
 * @param text the output
 * @param diagnostics what the format could not carry, and what is wrong with the output
 */
public record Emission(String text, List<Diagnostic> diagnostics) {
  public Emission {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Writes a framework.
   *
   * @param format one that can be written
   * @param framework one whose items all have ids
   * @param presentation how people want to see it
   */
  public static Emission of(Format format, Framework framework, Presentation presentation) {
    Emitter emitter = format.emitter();
    if (emitter == null) {
      throw new IllegalArgumentException(format.name() + " cannot be written");
    }
    StringBuilder out = new StringBuilder();
    Diagnostics diagnostics = new Diagnostics();
    try {
      emitter.emit(framework, presentation, out, diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder throws none", e);
    }
    String text = out.toString();
    String flaw = format.proof().flaw(text, framework, presentation);
    if (flaw != null) {
      String message = "the " + format.name() + " does not say what it should: " + flaw;
      boolean ownPage = format.proof() instanceof PageProof && presentation.template() != null;
      String help =
          ownPage ? "look at the template" : "this is a fault of the program's: please report it";
      diagnostics.add(Code.EMIT104, null, message, help);
    }
    return new Emission(text, diagnostics.list());
  }
}
