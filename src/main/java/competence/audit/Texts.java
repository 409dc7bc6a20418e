package competence.audit;

import competence.inline.Inline;
import competence.ledger.Field;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.source.Span;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether each text of the tree is what its entries say, no more and no less, and whether the items
 * stand in the order of the document.
 */
final class Texts {
  private static final List<Field> OF_ITEMS =
      List.of(Field.TEXT, Field.CODE, Field.LEVEL, Field.TYPE, Field.NOTE);

  private final Account account;
  private final Framework tree;
  private final List<Fault> faults;
  private final Runs runs;
  private final Set<Span> moved;
  private int furthest;
  private int next;

  private Texts(Account account, Framework tree, List<Fault> faults) {
    this.account = account;
    this.tree = tree;
    this.faults = faults;
    this.runs = new Runs(account);
    this.moved = new HashSet<>(account.ledger().moved());
  }

  static void check(Account account, Framework tree, List<Fault> faults) {
    new Texts(account, tree, faults).check();
  }

  private void check() {
    framework();
    Walk.over(tree.items(), (item, depth) -> item(item, next++));
    for (Span span : runs.rest()) {
      faults.add(new Fault(Fault.Kind.LOST, span, "the tree has no item for this"));
    }
  }

  private void framework() {
    Map<Field, Said> said = runs.framework();
    Facts facts = tree.facts();
    String title = Inline.plain(tree.title());
    compare(said.get(Field.TITLE), account.ledger().titleMadeUp() ? null : title, null);
    compare(said.get(Field.VERSION), facts.version(), null);
    compare(said.get(Field.DESCRIPTION), facts.description(), null);
    compare(said.get(Field.PUBLISHER), facts.publisher(), null);
    String authors = String.join(" ", facts.authors());
    compare(said.get(Field.AUTHOR), authors.isEmpty() ? null : authors, null);
    compare(said.get(Field.RIGHTS), facts.rights(), null);
    compare(said.get(Field.LICENSE), facts.license(), null);
    compare(said.get(Field.MODIFIED), facts.modified(), null);
    if (said.containsKey(Field.LANGUAGE)) { // Most documents do not say it, and then it is set.
      compare(said.get(Field.LANGUAGE), tree.language(), null);
    }
  }

  private void item(Item item, int index) {
    Span begin = runs.first();
    Map<Field, Said> said = runs.item(index);
    for (Field field : OF_ITEMS) {
      compare(said.get(field), text(item, field), item.span());
    }
    if (said.isEmpty()) {
      return;
    }
    if (begin.start() < furthest && !moved.contains(begin)) {
      String message = "this stands later in the tree than in the document";
      faults.add(new Fault(Fault.Kind.UNFOUNDED, begin, message));
    }
    furthest = Math.max(furthest, begin.start());
  }

  private static @Nullable String text(Item item, Field field) {
    return switch (field) {
      case CODE -> item.code();
      case LEVEL -> item.level();
      case TYPE -> item.type();
      case NOTE -> item.note();
      default -> Inline.plain(item.text());
    };
  }

  private void compare(@Nullable Said entries, @Nullable String exact, @Nullable Span span) {
    String text = exact == null ? null : WhiteSpace.fold(WellFormed.mend(exact));
    if (text != null && Inline.isOverlarge(text)) {
      return; // It is refused for its size, and its markup is not read.
    }
    String source = entries == null ? "" : entries.text();
    if (text != null && !source.equals(text)) {
      faults.add(new Fault(Fault.Kind.INVENTED, span, "the document does not say: " + text));
    }
    if (entries != null && !source.equals(text == null ? "" : text)) {
      faults.add(new Fault(Fault.Kind.LOST, span, "the tree does not say: " + source));
    }
  }
}
