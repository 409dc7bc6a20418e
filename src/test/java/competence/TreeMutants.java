package competence;

import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Trees that differ from a document by one change. */
final class TreeMutants {
  private record Node(int depth, Item item) {}

  private final Framework tree;
  private final Random random;
  private final List<Node> nodes = new ArrayList<>();
  private String name = "";

  TreeMutants(Framework tree, long seed) {
    this.tree = tree;
    this.random = new Random(seed);
  }

  /** The last change. */
  String name() {
    return name;
  }

  /** The tree with a change; null if it changes no text and no position. */
  @Nullable Framework next() {
    nodes.clear();
    Walk.over(tree.items(), (item, depth) -> nodes.add(new Node(depth, item)));
    int choice = random.nextInt(20);
    Framework changed =
        choice == 0
            ? title()
            : choice == 1 ? facts() : nodes.isEmpty() ? tree : choice < 12 ? text() : items();
    return says(changed).equals(says(tree)) ? null : changed;
  }

  /** All texts of a tree in their order, which is all that an auditor knows. */
  private static List<String> says(Framework tree) {
    Facts facts = tree.facts();
    List<@Nullable String> all = new ArrayList<>();
    all.add(Inline.plain(tree.title()));
    all.addAll(Arrays.asList(facts.description(), facts.publisher(), facts.rights()));
    all.addAll(facts.authors());
    Walk.over(
        tree.items(),
        (item, depth) ->
            all.addAll(
                Arrays.asList(
                    Inline.plain(item.text()),
                    item.code(),
                    String.join(" ", item.levels()),
                    item.type(),
                    item.note())));
    return all.stream().map(String::valueOf).toList();
  }

  private Framework title() {
    String title = Inline.escape(words(Inline.plain(tree.title())));
    return new Framework(
        tree.id(), title, tree.language(), tree.origin(), tree.facts(), tree.items());
  }

  private Framework facts() {
    Facts facts = tree.facts();
    String description = facts.description();
    name = "description";
    if (description == null || random.nextBoolean()) {
      name = "author";
      List<String> authors = new ArrayList<>(facts.authors());
      authors.add("Somebody Else");
      return tree.withFacts(
          new Facts(null, description, facts.publisher(), authors, null, null, null, List.of()));
    }
    return tree.withFacts(
        facts.withDescription(random.nextInt(4) == 0 ? null : words(description)));
  }

  private String words(String plain) {
    TextMutants[] all = TextMutants.values();
    TextMutants mutant = all[random.nextInt(all.length)];
    name = mutant.toString();
    return mutant.of(plain, random);
  }

  private Framework text() {
    change(random.nextInt(nodes.size()), item -> withText(item, words(Inline.plain(item.text()))));
    return built();
  }

  private Framework items() {
    int at = random.nextInt(nodes.size());
    int other = random.nextInt(nodes.size());
    Item item = nodes.get(at).item();
    Item second = nodes.get(other).item();
    switch (random.nextInt(9)) {
      case 0 -> dropItem(at);
      case 1 -> addItem(at, withText(item, "An ability to add an item"));
      case 2 -> addItem(at, second);
      case 3 -> moveItem(at, other);
      case 4 -> swapTexts(at, other, second.text(), item.text());
      case 5 -> swapCode(at, item);
      case 6 -> fields(at, item);
      case 7 -> moveWord(at, (at + 1) % nodes.size());
      default -> swapTexts(at, other, second.text(), second.text());
    }
    return built();
  }

  private void dropItem(int at) {
    name = "drop an item";
    nodes.remove(at);
  }

  private void addItem(int at, Item item) {
    name = "add an item";
    nodes.add(at + random.nextInt(2), new Node(nodes.get(at).depth(), item));
  }

  private void moveItem(int from, int to) {
    name = "move an item";
    Node node = nodes.remove(from);
    nodes.add(Math.min(to, nodes.size()), node);
  }

  private void swapTexts(int one, int other, String first, String second) {
    name = "swap texts";
    change(one, item -> withText(item, Inline.plain(first)));
    change(other, item -> withText(item, Inline.plain(second)));
  }

  private void swapCode(int at, Item item) {
    name = "swap code and text";
    String code = item.code();
    if (code != null) {
      change(at, old -> withCode(withText(old, code), Inline.plain(item.text())));
    }
  }

  private void fields(int at, Item item) {
    name = "change a code or note";
    boolean code = random.nextBoolean();
    change(
        at,
        old ->
            code
                ? withCode(old, item.code() == null ? "X1" : null)
                : withNote(old, item.note() == null ? "a note" : null));
  }

  private void moveWord(int from, int to) {
    name = "move a word to another item";
    String text = Inline.plain(nodes.get(from).item().text());
    int cut = text.lastIndexOf(' ');
    if (cut > 0 && from != to) {
      change(from, item -> withText(item, text.substring(0, cut)));
      change(to, item -> withText(item, text.substring(cut + 1) + ' ' + Inline.plain(item.text())));
    }
  }

  private void change(int at, UnaryOperator<Item> change) {
    Node node = nodes.get(at);
    nodes.set(at, new Node(node.depth(), change.apply(node.item())));
  }

  private Framework built() {
    TreeBuilder builder = new TreeBuilder();
    for (Node node : nodes) {
      while (builder.depth() >= node.depth()) {
        builder.close();
      }
      builder.open(node.item());
    }
    return tree.withItems(builder.finish());
  }

  private static Item withText(Item item, String plain) {
    return new Item(
        item.kind(), item.id(), Inline.escape(plain), item.details(), item.items(), item.span());
  }

  private static Item withCode(Item item, @Nullable String code) {
    return new Item(
        item.kind(),
        item.id(),
        item.text(),
        item.details().withCode(code),
        item.items(),
        item.span());
  }

  private static Item withNote(Item item, @Nullable String note) {
    return new Item(
        item.kind(),
        item.id(),
        item.text(),
        item.details().withNote(note),
        item.items(),
        item.span());
  }
}
