package competence.compiler;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeOrder;
import competence.present.Presentation;
import competence.present.Shown;
import competence.source.SourceText;
import competence.text.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads an output again, as if somebody had sent it, and compares all fields of the framework and
 * of each item.
 *
 * @param reader reads the format
 * @param shows whether the output has only what people see of the framework
 */
record ReadBack(Again reader, boolean shows) implements Proof {
  /** Reads an output again. */
  interface Again {
    /**
     * The tree in an output; null if there is none.
     *
     * @param output the output
     * @param diagnostics takes what is wrong with it
     * @param likeness gives an item that may stand for one that was read
     */
    @Nullable Framework read(Bytes output, Diagnostics diagnostics, UnaryOperator<Item> likeness);
  }

  @Override
  public @Nullable String flaw(
      Bytes output, Framework framework, Presentation presentation, Limits limits) {
    Framework meant =
        shows ? Shown.of(framework, presentation).framework().withRetired(List.of()) : framework;
    Diagnostics diagnostics = new Diagnostics(new SourceText("output", ""), limits);
    Framework read = reader.read(output, diagnostics, new Likeness(meant));
    if (read == null || diagnostics.hasErrors()) {
      return "it cannot be read again: " + reason(diagnostics);
    }
    return difference(meant, read);
  }

  private static String reason(Diagnostics diagnostics) {
    Optional<Diagnostic> first = diagnostics.list().stream().findFirst();
    return first.map(Diagnostic::message).orElse("there is no tree in it");
  }

  /** The first thing that is not the same, in words; null if all is. */
  static @Nullable String difference(Framework meant, Framework read) {
    if (!meant.withItems(List.of()).equals(read.withItems(List.of()))) {
      return "what it says about the framework is something else";
    }
    TreeOrder expected = new TreeOrder(meant.items());
    TreeOrder found = new TreeOrder(read.items());
    int count = 0;
    for (; expected.hasNext() && found.hasNext(); count++) {
      Item item = expected.next();
      if (!Likeness.saysTheSame(item, found.next()) || expected.depth() != found.depth()) {
        return "where the item " + item.id() + " should be, is something else";
      }
    }
    return expected.hasNext() || found.hasNext()
        ? "it has " + (count + rest(found)) + " items, and should have " + (count + rest(expected))
        : null;
  }

  private static int rest(TreeOrder items) {
    int count = 0;
    for (; items.hasNext(); count++) {
      items.next();
    }
    return count;
  }
}
