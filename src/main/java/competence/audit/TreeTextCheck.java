package competence.audit;

import competence.inline.Inline;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.source.Span;
import competence.text.WellFormed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each text of the tree is the text of its entries, no more and no less, and that the
 * items are in the order of the document.
 */
final class TreeTextCheck {
  private static final List<Field> OF_ITEMS =
      List.of(Field.TEXT, Field.CODE, Field.TYPE, Field.NOTE);

  private final Account account;
  private final Ledger ledger;
  private final MovedSpans moved;
  private final List<Item> named = new ArrayList<>();
  private int item;
  private int furthest;

  /** The next entry in the ledger; the entries of items are in the order of the items. */
  private int next;

  private TreeTextCheck(Account account) {
    this.account = account;
    this.ledger = account.ledger();
    this.moved = new MovedSpans(ledger.moves());
  }

  /**
   * Checks the texts of a tree.
   *
   * @return the items without a text of their own, which have to refer to a header cell
   */
  static List<Item> check(Account account, Framework tree) {
    TreeTextCheck texts = new TreeTextCheck(account);
    texts.framework(tree);
    Walk.over(tree.items(), (item, depth) -> texts.item(item));
    for (texts.skipOthers(); texts.next < texts.ledger.size(); texts.skipOthers()) {
      account.lost(account.span(texts.next++), "the tree has no item for this");
    }
    return texts.named;
  }

  private void framework(Framework tree) {
    Map<Field, List<Integer>> entries = new EnumMap<>(Field.class);
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.isKept(i) && ledger.item(i) == Usage.Kept.FRAMEWORK) {
        add(i, entries);
      }
    }
    Facts facts = tree.facts();
    String title = Inline.plain(tree.title());
    compare(entries.get(Field.TITLE), ledger.titleMadeUp() ? null : title, null);
    compare(entries.get(Field.VERSION), facts.version(), null);
    compare(entries.get(Field.DESCRIPTION), facts.description(), null);
    compare(entries.get(Field.PUBLISHER), facts.publisher(), null);
    String authors = String.join(" ", facts.authors());
    compare(entries.get(Field.AUTHOR), authors.isEmpty() ? null : authors, null);
    compare(entries.get(Field.RIGHTS), facts.rights(), null);
    compare(entries.get(Field.LICENSE), facts.license(), null);
    compare(entries.get(Field.MODIFIED), facts.modified(), null);
    if (entries.containsKey(Field.LANGUAGE)) { // Otherwise the tree has a default.
      compare(entries.get(Field.LANGUAGE), tree.language(), null);
    }
  }

  private void item(Item checked) {
    Map<Field, List<Integer>> entries = new EnumMap<>(Field.class);
    skipOthers();
    int first = next;
    while (next < ledger.size() && ledger.item(next) == item) {
      add(next++, entries);
      skipOthers();
    }
    item++;
    if (!entries.containsKey(Field.TEXT)) {
      named.add(checked);
    }
    for (Field field : OF_ITEMS) {
      if (field != Field.TEXT || entries.containsKey(field)) {
        compare(entries.get(field), text(checked, field), checked.span());
      }
    }
    if (entries.isEmpty()) {
      return;
    }
    Span begin = account.span(first);
    if (begin.start() < furthest && !moved.has(begin)) {
      account.unfounded(begin, "this is later in the tree than in the document");
    }
    furthest = Math.max(furthest, begin.start());
  }

  /** Moves on to an entry of an item, or to the end. */
  private void skipOthers() {
    while (next < ledger.size()
        && !(ledger.isKept(next) && ledger.item(next) != Usage.Kept.FRAMEWORK)) {
      next++;
    }
  }

  private void add(int index, Map<Field, List<Integer>> entries) {
    Usage.Kept kept = (Usage.Kept) ledger.use(index);
    entries.computeIfAbsent(kept.field(), field -> new ArrayList<>()).add(index);
  }

  private static @Nullable String text(Item item, Field field) {
    return switch (field) {
      case CODE -> item.code();
      case TYPE -> item.type();
      case NOTE -> item.note();
      default -> Inline.plain(item.text());
    };
  }

  private void compare(
      @Nullable List<Integer> entries, @Nullable String exact, @Nullable Span span) {
    String text = exact == null ? null : Account.comparable(WellFormed.mend(exact));
    if (text != null && Inline.isOverlarge(text)) {
      return; // It is refused for its size, and its markup is not read.
    }
    String source = entries == null ? "" : account.text(entries);
    if (text != null && !source.equals(text)) {
      account.invented(span, "the document does not have: " + text);
    }
    if (entries != null && !source.equals(text == null ? "" : text)) {
      account.lost(span, "the tree does not have: " + source);
    }
  }
}
