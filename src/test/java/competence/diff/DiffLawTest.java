package competence.diff;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Edition;
import competence.RandomFrameworks;
import competence.Thorough;
import competence.changes.ChangesJson;
import competence.diagnostic.Diagnostics;
import competence.identify.Identifier;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.record.Node;
import competence.record.NodeReader;
import competence.record.RecordCursor;
import competence.record.RecordToken;
import competence.source.SourceText;
import competence.text.WellFormed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The printed difference is complete: applied to the old tree, it gives the new one. */
class DiffLawTest {

  @Test
  void theJsonAppliedToTheOldTreeGivesTheNewOneAfterAThousandEdits() {
    for (long seed = 0; seed < 10; seed++) {
      Edition edition = new Edition(seed, 1500);
      Framework before = edition.framework(true);
      edition.edit(1000);
      Framework now =
          Identifier.identify(edition.framework(false), before, List.of(), new Diagnostics());

      assertThat(applied(before, now)).as("seed %d", seed).isEqualTo(rows(now));
    }
  }

  @Test
  void theJsonAppliedToAnyOldTreeGivesAnyNewOne() {
    for (long seed = 0; seed < Thorough.of(60); seed++) {
      Framework before = RandomFrameworks.of(seed);
      Framework now = RandomFrameworks.of(seed + 1);

      List<Row> found = applied(before, now);
      List<Row> wanted = rows(now);
      for (int i = 0; i < wanted.size(); i++) {
        assertThat(found.get(i)).as("seed %d, row %d", seed, i).isEqualTo(wanted.get(i));
      }
      assertThat(applied(before, edited(before))).isEqualTo(rows(edited(before)));
    }
  }

  @Test
  void aTreeDoesNotDifferFromItself() {
    for (long seed = 0; seed < Thorough.of(60); seed++) {
      Framework framework = RandomFrameworks.of(seed);
      Difference difference = Diff.between(framework, framework);

      assertThat(difference.isEmpty()).isTrue();
      assertThat(difference.unchanged()).isEqualTo(rows(framework).size());
    }
  }

  /** The same ids in another order, with other fields. */
  private static Framework edited(Framework framework) {
    TreeBuilder tree = new TreeBuilder();
    List<Item> items = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    for (int i = items.size() - 1; i >= 0; i -= i % 7 == 3 ? 2 : 1) {
      Item item = items.get(i);
      String code = i % 3 == 0 ? "K" + i : item.code();
      ItemKind kind = i % 5 == 0 ? ItemKind.HEADING : item.kind();
      tree.open(
          new Item(
              kind,
              item.id(),
              item.text(),
              ItemDetails.NONE.withCode(code).withLevels(item.levels()).withNote("n"),
              List.of(),
              null));
      if (i % 2 == 0 || tree.depth() > 4) {
        tree.close();
      }
    }
    return framework.withItems(tree.finish());
  }

  /** An item with the id of its parent: with the order of the rows, this defines a tree. */
  private record Row(@Nullable String parent, Item item) {}

  private static List<Row> rows(Framework framework) {
    List<Row> rows = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Walk.over(
        framework.items(),
        (item, depth) -> {
          while (open.size() >= depth) {
            open.remove(open.size() - 1);
          }
          rows.add(new Row(open.isEmpty() ? null : open.get(open.size() - 1), bare(item)));
          open.add(item.id());
        });
    return rows;
  }

  /** JSON has no unpaired surrogates. */
  private static Item bare(Item item) {
    return new Item(
        item.kind(),
        item.id(),
        WellFormed.mend(item.text()),
        ItemDetails.NONE
            .withCode(mended(item.code()))
            .withLevels(item.levels())
            .withType(mended(item.type()))
            .withProperties(mended(item.properties()))
            .withNote(mended(item.note())),
        List.of(),
        null);
  }

  private static @Nullable String mended(@Nullable String text) {
    return text == null ? null : WellFormed.mend(text);
  }

  private static Map<String, String> mended(Map<String, String> texts) {
    Map<String, String> mended = new LinkedHashMap<>();
    texts.forEach((key, text) -> mended.put(WellFormed.mend(key), WellFormed.mend(text)));
    return mended;
  }

  private static List<Row> applied(Framework before, Framework now) {
    StringBuilder json = new StringBuilder();
    new ChangesJson().write(Diff.between(before, now), json);
    SourceText text = new SourceText("diff.json", json.toString());
    Diagnostics diagnostics = new Diagnostics(text);
    RecordCursor cursor = RecordCursor.json(text, diagnostics);
    RecordToken first = Objects.requireNonNull(cursor.next());
    Node node = Objects.requireNonNull(NodeReader.value(cursor::next, first), json::toString);
    Patched patched = new Patched(before);
    for (Node change : list(node, "changes")) {
      patched.takeOut(change);
    }
    patched.rename(list(node, "changes"));
    for (Node change : list(node, "changes")) {
      patched.putIn(change);
    }
    return patched.rows();
  }

  private static List<Node> list(Node node, String key) {
    return ((Node.Sequence) Objects.requireNonNull(field(node, key))).elements();
  }

  private static @Nullable Node field(Node node, String key) {
    return ((Node.Mapping) node)
        .entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Node.Entry::value)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable String text(Node node, String key) {
    Node value = field(node, key);
    return value == null ? null : ((Node.Scalar) value).text();
  }

  private static List<String> texts(Node node, String key) {
    return field(node, key) instanceof Node.Sequence list
        ? list.elements().stream().map(element -> ((Node.Scalar) element).text()).toList()
        : List.of();
  }

  private static Map<String, String> properties(Node node) {
    Map<String, String> properties = new LinkedHashMap<>();
    if (field(node, "properties") instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        properties.put(entry.key(), ((Node.Scalar) entry.value()).text());
      }
    }
    return properties;
  }

  /** A tree as lists of ids, to which changes are applied as {@link ChangesJson} says. */
  private static final class Patched {
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    Patched(Framework framework) {
      for (Row row : DiffLawTest.rows(framework)) {
        String parent = row.parent() == null ? "" : row.parent();
        items.put(row.item().id(), row.item());
        parents.put(row.item().id(), parent);
        below.computeIfAbsent(parent, p -> new ArrayList<>()).add(row.item().id());
      }
    }

    private static boolean movesIt(Node change) {
      List<String> kinds =
          list(change, "kinds").stream().map(kind -> ((Node.Scalar) kind).text()).toList();
      return kinds.contains("moved") || kinds.contains("renamed") || field(change, "old") == null;
    }

    void takeOut(Node change) {
      Node old = field(change, "old");
      if (old != null && (field(change, "new") == null || movesIt(change))) {
        String id = Objects.requireNonNull(text(old, "id"));
        below.getOrDefault(parents.getOrDefault(id, ""), new ArrayList<>()).remove(id);
      }
    }

    /** Children stay below an item when it gets another id. */
    void rename(List<Node> changes) {
      Map<String, List<String>> renamed = new HashMap<>();
      for (Node change : changes) {
        Node old = field(change, "old");
        Node young = field(change, "new");
        if (old != null && young != null && !Objects.equals(text(old, "id"), text(young, "id"))) {
          List<String> items = below.remove(text(old, "id"));
          renamed.put(
              Objects.requireNonNull(text(young, "id")), items == null ? new ArrayList<>() : items);
        }
      }
      below.putAll(renamed);
    }

    void putIn(Node change) {
      Node young = field(change, "new");
      if (young == null) {
        return;
      }
      String id = Objects.requireNonNull(text(young, "id"));
      String markdown = text(young, "markdown");
      String plain = Objects.requireNonNull(text(young, "text"));
      items.put(
          id,
          new Item(
              ItemKind.valueOf(
                  Objects.requireNonNull(text(young, "kind")).toUpperCase(Locale.ROOT)),
              id,
              markdown == null ? Inline.escape(plain) : markdown,
              ItemDetails.NONE
                  .withCode(text(young, "code"))
                  .withLevels(texts(young, "level"))
                  .withProperties(properties(young))
                  .withType(text(young, "type"))
                  .withNote(text(young, "note")),
              List.of(),
              null));
      if (movesIt(change)) {
        String parent = text(young, "parent");
        String after = text(young, "after");
        List<String> siblings =
            below.computeIfAbsent(parent == null ? "" : parent, p -> new ArrayList<>());
        siblings.add(after == null ? 0 : siblings.indexOf(after) + 1, id);
      }
    }

    List<Row> rows() {
      List<Row> rows = new ArrayList<>();
      collect("", rows);
      return rows;
    }

    private void collect(String parent, List<Row> rows) {
      for (String id : below.getOrDefault(parent, List.of())) {
        rows.add(new Row(parent.isEmpty() ? null : parent, Objects.requireNonNull(items.get(id))));
        collect(id, rows);
      }
    }
  }
}
