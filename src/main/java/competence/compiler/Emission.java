package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.limit.Limits;
import competence.model.Framework;
import competence.present.Presentation;
import competence.text.Bytes;
import competence.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An output in one format. It has been proved, where the format allows it: an output that does not
 * say what it was made to say comes with an error.
 *
 * @param bytes the output
 * @param diagnostics what the format could not carry, and what is wrong with the output
 */
public record Emission(Bytes bytes, List<Diagnostic> diagnostics) {
  public Emission {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Writes a framework.
   *
   * @param format one that can be written
   * @param framework one whose items all have ids
   * @param presentation how people want to see it
   * @param limits how much it may cost to read the output again
   * @param verify whether the output is read back and compared with the framework
   * @param most how many bytes the output may have
   * @return null if it would have more
   */
  public static @Nullable Emission of(
      Format format,
      Framework framework,
      Presentation presentation,
      Limits limits,
      boolean verify,
      long most) {
    Emitter emitter = format.emitter();
    if (emitter == null) {
      throw new IllegalArgumentException(format.name() + " cannot be written");
    }
    Utf8 out = new Utf8(most);
    Diagnostics diagnostics = new Diagnostics();
    Bytes bytes;
    try {
      emitter.emit(framework, presentation, out, diagnostics);
      bytes = out.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory throws none", e);
    } catch (Utf8.TooLargeException tooLarge) {
      return null;
    }
    String flaw = !verify ? null : format.proof().flaw(bytes, framework, presentation, limits);
    if (flaw != null) {
      String message = "the " + format.name() + " does not say what it should: " + flaw;
      boolean ownPage = format.proof() instanceof PageProof && presentation.template() != null;
      String help =
          ownPage ? "look at the template" : "this is a fault of the program's: please report it";
      diagnostics.add(Code.EMIT104, null, message, help);
    }
    return new Emission(bytes, diagnostics.list());
  }
}
