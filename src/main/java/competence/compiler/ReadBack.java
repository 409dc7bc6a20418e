package competence.compiler;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.outline.Profiles;
import competence.present.Presentation;
import competence.present.Shown;
import competence.reader.Reader;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an output again, as if somebody had sent it, and compares all fields of the framework and
 * of each item.
 *
 * @param reader reads the format
 * @param shows whether the output has only what people see of the framework
 */
record ReadBack(Reader reader, boolean shows) implements Proof {
  /** An item without what is below it: how deep it is, and what it says. */
  private record Row(int depth, Item item) {
    boolean isSameAs(Row other) {
      return depth == other.depth && item.equals(other.item);
    }
  }

  @Override
  public @Nullable String flaw(
      String text, Framework framework, Presentation presentation, Limits limits) {
    Framework meant =
        shows ? Shown.of(framework, presentation).framework().withRetired(List.of()) : framework;
    SourceText source = new SourceText("output", text);
    Diagnostics diagnostics = new Diagnostics(source, limits);
    Framework read = reader.read(source, Profiles.builtIn(), diagnostics).framework();
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
    List<Row> expected = rows(meant);
    List<Row> found = rows(read);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      if (!expected.get(i).isSameAs(found.get(i))) {
        return "where the item " + expected.get(i).item().id() + " should be, is something else";
      }
    }
    return expected.size() == found.size()
        ? null
        : "it has " + found.size() + " items, and should have " + expected.size();
  }

  private static List<Row> rows(Framework framework) {
    List<Row> rows = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> rows.add(new Row(depth, bare(item))));
    return rows;
  }

  private static Item bare(Item item) {
    return new Item(
        item.kind(),
        item.id(),
        item.text(),
        item.code(),
        item.level(),
        item.type(),
        item.note(),
        List.of(),
        null);
  }
}
