package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeOrder;
import competence.present.FrameworkView;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.reader.Reader;
import competence.source.SourceText;
import competence.text.Utf8Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a framework in one format, and checks that no item is missing. */
public final class Emission {
  private static final String REPORT = "this is a fault of the program: please report it";

  private Emission() {}

  /**
   * Writes a framework.
   *
   * @param format one that can be written
   * @param framework one whose items all have ids
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
      boolean ownPage = presentation.template() != null && !canVerify(format);
      diagnostics.add(Code.EMIT104, null, message, ownPage ? "look at the template" : REPORT);
    }
    return diagnostics.list();
  }

  /** What an output has of a framework: people may want to see a part only. */
  private static Framework carried(Format format, Framework framework, Presentation presentation) {
    boolean whole = presentation.select().isEmpty() && presentation.depth() == 0;
    return whole || !format.isForPeople()
        ? framework
        : FrameworkView.of(framework, presentation).framework();
  }

  /** Whether outputs in a format can be read back as the same tree. */
  public static boolean canVerify(Format format) {
    return format.reader() != null && format.emitter() != null && !format.isChecklist();
  }

  /**
   * Writes a framework in memory, reads it back with the ordinary reader of the format, and
   * compares the trees.
   *
   * @param format a format that this applies to
   * @param framework one whose items all have ids
   * @param limits how much it may cost to read the output
   * @return an error that names the first difference; nothing if there is none
   */
  public static List<Diagnostic> verify(
      Format format, Framework framework, Presentation presentation, Limits limits) {
    Diagnostics diagnostics = new Diagnostics();
    String difference = difference(format, framework, presentation, limits);
    if (difference != null) {
      String message = "the " + format.name() + " does not read back as the tree: " + difference;
      diagnostics.add(Code.EMIT104, null, message, REPORT);
    }
    return diagnostics.list();
  }

  private static @Nullable String difference(
      Format format, Framework framework, Presentation presentation, Limits limits) {
    Emitter emitter = Objects.requireNonNull(format.emitter());
    StringBuilder output = new StringBuilder();
    try {
      emitter.emit(framework, presentation, output, new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder throws none", e);
    }
    SourceText text = new SourceText("output", output.toString());
    Diagnostics found = new Diagnostics(text, limits);
    Reader reader = Objects.requireNonNull(format.reader());
    Framework read = reader.read(text, Profiles.builtIn(), found).framework();
    if (read == null || found.hasErrors()) {
      Optional<Diagnostic> first = found.list().stream().findFirst();
      return first.map(Diagnostic::message).orElse("there is no tree in it");
    }
    Framework carried = carried(format, framework, presentation);
    boolean retired = !emitter.leavesOut().contains(Detail.RETIRED);
    return difference(retired ? carried : carried.withRetired(List.of()), read);
  }

  /** The first thing that is not the same, in words; null if all is. */
  private static @Nullable String difference(Framework meant, Framework read) {
    if (!meant.withItems(List.of()).equals(read.withItems(List.of()))) {
      return "the facts about the framework are different";
    }
    TreeOrder expected = new TreeOrder(meant.items());
    TreeOrder found = new TreeOrder(read.items());
    while (expected.hasNext() && found.hasNext()) {
      Item item = expected.next();
      if (!isSame(item, found.next()) || expected.depth() != found.depth()) {
        return "the item " + item.id() + " is different";
      }
    }
    return expected.hasNext() || found.hasNext()
        ? "it has "
            + Detail.ITEM_IDS.count(read)
            + " items instead of "
            + Detail.ITEM_IDS.count(meant)
        : null;
  }

  /** Whether two items are the same, apart from their sub-items and their places in a file. */
  private static boolean isSame(Item one, Item other) {
    return one.kind() == other.kind()
        && one.id().equals(other.id())
        && one.text().equals(other.text())
        && one.details().equals(other.details());
  }
}
