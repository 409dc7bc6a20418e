package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.present.Presentation;
import competence.text.Utf8Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Writes a framework in one format, and checks that no item is missing. */
public final class Emission {
  /** What to do about a fault of the program. */
  static final String REPORT = "this is a fault of the program: please report it";

  private Emission() {}

  /**
   * Writes a framework.
   *
   * @param format one that can be written
   * @param framework one whose items all have ids
   * @param presentation how people want to see it
   * @param out where the bytes go; it is flushed
   * @param most how many bytes the output may have
   * @return what the format cannot carry; an error if the number of items written is not that of
   *     the framework
   * @throws Utf8Writer.TooLongException if the output has more bytes; some may have been written
   * @throws IOException if {@code out} throws one
   */
  public static List<Diagnostic> write(
      Format format, Framework framework, Presentation presentation, OutputStream out, long most)
      throws IOException {
    Emitter emitter = Objects.requireNonNull(format.emitter());
    Diagnostics diagnostics = new Diagnostics();
    int written;
    try (Writer text = new Utf8Writer(out, most)) {
      written = emitter.emit(framework, presentation, text, diagnostics);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    int items = Detail.ITEM_IDS.count(carried(format, framework, presentation));
    if (written != items) {
      String message =
          "the number of items in the " + format.name() + " is " + written + " instead of " + items;
      boolean ownPage = presentation.template() != null && !Verification.appliesTo(format);
      diagnostics.add(Code.EMIT104, null, message, ownPage ? "look at the template" : REPORT);
    }
    return diagnostics.list();
  }

  /** What an output has of a framework: people may want to see a part only. */
  static Framework carried(Format format, Framework framework, Presentation presentation) {
    boolean whole = presentation.select().isEmpty() && presentation.depth() == 0;
    return whole || !format.isForPeople()
        ? framework
        : FrameworkView.of(framework, presentation).framework();
  }
}
