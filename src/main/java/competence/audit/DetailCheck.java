package competence.audit;

import competence.inline.Inline;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.TreeOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the levels and properties of items. Each title of a level and each name of a property is a
 * text of the document: of the item itself, or a header cell, which is kept once and to which items
 * refer. A mark is used as a mark only if it has the form of one.
 */
final class DetailCheck {
  private static final int LONGEST_MARK = 4;
  private static final String WORDS_AS_MARKS = " x X y Y n N yes Yes YES no No NO ";

  private static final Set<Field> DETAILS =
      EnumSet.of(Field.LEVEL, Field.PROPERTY, Field.PROPERTY_NAME, Field.MARK);

  private final Account account;
  private final Ledger ledger;
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** The texts of the levels, properties and marks of items: by item, then by field. */
  private final Map<Integer, Map<Field, List<String>>> own = new HashMap<>();

  private DetailCheck(Account account, Framework tree) {
    this.account = account;
    this.ledger = account.ledger();
    for (Level level : tree.facts().levels()) {
      titles.put(level.id(), Account.comparable(level.title()));
    }
  }

  /**
   * Checks the details of a tree.
   *
   * @param named the items whose texts are header cells
   */
  static void check(Account account, Framework tree, List<Item> named) {
    DetailCheck details = new DetailCheck(account, tree);
    details.collect();
    named.forEach(
        item -> details.refer(item, Account.comparable(Inline.plain(item.text())), false));
    int index = 0;
    for (TreeOrder items = new TreeOrder(tree.items()); items.hasNext(); ) {
      Item item = items.next();
      details.item(
          item, details.own.isEmpty() ? Map.of() : details.own.getOrDefault(index++, Map.of()));
    }
    for (String name : details.names) {
      if (!details.used.contains(name) && !details.titles.containsValue(name)) {
        account.lost(null, "the tree does not refer to: " + name);
      }
    }
  }

  private void collect() {
    int at = 0;
    while (at < ledger.size()) {
      Field field = ledger.field(at);
      if (field == null || !DETAILS.contains(field)) {
        at++;
        continue;
      }
      List<Integer> entries = new ArrayList<>();
      int text = ledger.text(at);
      while (at < ledger.size() && ledger.field(at) == field && ledger.text(at) == text) {
        entries.add(at++);
      }
      collect(field, entries);
    }
  }

  private void collect(Field field, List<Integer> entries) {
    int first = entries.get(0);
    String text = account.text(entries);
    if (ledger.item(first) == Usage.Kept.FRAMEWORK) {
      names.add(text);
      return;
    }
    if (field == Field.MARK && !isMark(text)) {
      account.unfounded(account.span(first), "this is not a mark");
    }
    own.computeIfAbsent(ledger.item(first), item -> new HashMap<>())
        .computeIfAbsent(field, key -> new ArrayList<>())
        .add(text);
  }

  /** One or two signs that are no words, or a word that people use as a mark. */
  private static boolean isMark(String text) {
    return text.length() <= LONGEST_MARK
        && (WORDS_AS_MARKS.contains(' ' + text + ' ')
            || text.codePoints().noneMatch(Character::isLetterOrDigit));
  }

  private void item(Item item, Map<Field, List<String>> texts) {
    if (texts.isEmpty() && item.levels().isEmpty() && item.properties().isEmpty()) {
      return;
    }
    List<String> levels = new ArrayList<>(texts.getOrDefault(Field.LEVEL, List.of()));
    for (String id : item.levels()) {
      String title = titles.getOrDefault(id, id);
      boolean byTitle = levels.remove(title);
      boolean byId = levels.remove(id);
      refer(item, title, byTitle || byId);
    }
    levels.forEach(level -> account.lost(item.span(), "the tree does not have: " + level));
    int marks = texts.getOrDefault(Field.MARK, List.of()).size();
    if (marks > item.levels().size()) {
      account.lost(item.span(), "the item has fewer levels than the document has marks");
    }
    List<String> ownNames = texts.getOrDefault(Field.PROPERTY_NAME, List.of());
    Iterator<String> values = texts.getOrDefault(Field.PROPERTY, List.of()).iterator();
    item.properties()
        .forEach(
            (name, value) -> {
              refer(item, Account.comparable(name), ownNames.contains(Account.comparable(name)));
              value(item, Account.comparable(value), values);
            });
    values.forEachRemaining(left -> account.lost(item.span(), "the tree does not have: " + left));
  }

  private void refer(Item item, String text, boolean own) {
    used.add(text);
    if (!own && !names.contains(text)) {
      account.invented(item.span(), "the document does not have: " + text);
    }
  }

  /** A value is one text, or several with semicolons between them. */
  private void value(Item item, String value, Iterator<String> texts) {
    StringBuilder source = new StringBuilder();
    while (texts.hasNext() && source.length() < value.length()) {
      source.append(source.isEmpty() ? "" : "; ").append(texts.next());
    }
    if (!source.toString().equals(value)) {
      account.invented(item.span(), "the document does not have: " + value);
    }
  }
}
