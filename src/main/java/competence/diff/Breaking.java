package competence.diff;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.inline.Inline;
import competence.match.IndexedTree;
import competence.match.Matcher;
import competence.match.Matching;
import competence.model.Item;
import competence.model.Retired;
import competence.model.Walk;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes that break references to items, such as those of records, curricula and programs.
 */
public final class Breaking {
  /** What users of references rely on; each level includes the ones before it. */
  public enum Level {
    /** An id keeps its meaning, or names the items that replace it. */
    IDENTITY,
    /** An item keeps its place and its kind. */
    STRUCTURE,
    /** An item keeps its words. */
    WORDING;

    /** The words for all levels. */
    public static final List<String> WORDS = List.of("identity", "structure", "wording");

    /** The level for one of the {@link #WORDS}. */
    public static Level of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  private final Difference difference;
  private final SourceText before;
  private final SourceText now;
  private final List<Diagnostic> found = new ArrayList<>();

  private Breaking(Difference difference, SourceText before, SourceText now) {
    this.difference = difference;
    this.before = before;
    this.now = now;
  }

  /**
   * The breaking changes.
   *
   * @param difference the differences between two editions
   * @param level what users of references rely on
   * @param before the document of the old edition
   * @param now the document of the new edition
   */
  public static List<Diagnostic> check(
      Difference difference, Level level, SourceText before, SourceText now) {
    Breaking breaking = new Breaking(difference, before, now);
    breaking.identity();
    if (level != Level.IDENTITY) {
      difference.changes().forEach(breaking::structure);
    }
    if (level == Level.WORDING) {
      difference.changes().forEach(breaking::wording);
    }
    return List.copyOf(breaking.found);
  }

  private void identity() {
    String id = difference.before().id();
    if (!id.equals(difference.now().id())) {
      String message = "the framework's id changed from " + id + " to " + difference.now().id();
      found.add(new Diagnostic(Code.DIFF104, message, "restore the old id", now, null));
    }
    difference.changes().forEach(this::removed);
    swapped();
    retiredIds();
  }

  private void removed(Change change) {
    ItemPlace old = change.before();
    if (old != null && change.now() == null && change.related().isEmpty()) {
      String message = "the id " + named(old.item()) + " was removed without a replacement";
      String help = "add it under retired: with replacedBy:, or restore the item";
      found.add(new Diagnostic(Code.DIFF101, message, help, before, old.item().span()));
    } else if (old != null && change.is(ChangeKind.RENAMED) && change.now() != null) {
      String message = "the item " + named(old.item()) + " has a new id";
      young(change.now().item(), Code.DIFF101, message, "restore its old id, " + old.item().id());
    }
  }

  /** Ids that now belong to another item. */
  private void swapped() {
    IndexedTree old = IndexedTree.of(difference.before().items());
    IndexedTree young = IndexedTree.of(difference.now().items());
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      ids.put(old.item(i).id(), i);
    }
    Matching matching = Matcher.match(old, young, List.of());
    for (int i = 0; i < young.size(); i++) {
      Item item = young.item(i);
      int partner = matching.beforeOf(i);
      Integer named = ids.get(item.id());
      if (partner != IndexedTree.NONE
          && named != null
          && named != partner
          && !old.text(named).equals(young.text(i))) {
        String owner = "the id " + item.id() + " belonged to \"" + old.text(named) + '"';
        String other = ", and now belongs to the item with the old id " + old.item(partner).id();
        young(item, Code.DIFF102, owner + other, "restore the id of each item");
      }
    }
  }

  /** Ids of retired items. */
  private void retiredIds() {
    Map<String, Item> alive = new HashMap<>();
    Walk.over(difference.now().items(), (item, depth) -> alive.put(item.id(), item));
    Set<String> still = new HashSet<>();
    difference.now().retired().forEach(item -> still.add(item.id()));
    for (Retired item : difference.before().retired()) {
      Item again = alive.get(item.id());
      if (again != null
          && ChangeKind.ofTextChange(item.text(), again.text()) == ChangeKind.REWORDED) {
        String owner = " belongs to the retired item \"" + Inline.plain(item.text()) + '"';
        String help = "remove it, and the item gets a new id";
        young(again, Code.DIFF103, "the id " + item.id() + owner, help);
      } else if (again == null && !still.contains(item.id())) {
        String message = "the retired id " + item.id() + " is missing";
        found.add(
            new Diagnostic(Code.DIFF105, message, "restore its entry under retired:", now, null));
      }
    }
  }

  private void structure(Change change) {
    ItemPlace old = change.before();
    ItemPlace young = change.now();
    if (old == null || young == null) {
      return;
    }
    if (!Objects.equals(old.parent(), young.parent())) {
      young(young.item(), Code.DIFF106, named(young.item()) + " was moved", null);
    }
    if (old.item().kind() != young.item().kind()) {
      String kinds = old.item().kind().word() + " to a " + young.item().kind().word();
      young(young.item(), Code.DIFF107, named(young.item()) + " changed from a " + kinds, null);
    }
    label("code", old.item().code(), young.item().code(), young.item());
    label("level", levels(old.item()), levels(young.item()), young.item());
  }

  private void label(String what, @Nullable String before, @Nullable String after, Item item) {
    if (!Objects.equals(before, after)) {
      String message =
          named(item) + " had " + quoted(what, before) + ", and now has " + quoted(what, after);
      young(item, Code.DIFF108, message, null);
    }
  }

  private static @Nullable String levels(Item item) {
    return item.levels().isEmpty() ? null : String.join(", ", item.levels());
  }

  private static String quoted(String what, @Nullable String value) {
    return value == null ? "no " + what : "the " + what + " \"" + value + '"';
  }

  private void wording(Change change) {
    ItemPlace young = change.now();
    ItemPlace old = change.before();
    if (young != null && old != null && change.is(ChangeKind.REWORDED)) {
      String message =
          "the text of " + young.item().id() + " was \"" + Inline.plain(old.item().text()) + '"';
      young(young.item(), Code.DIFF109, message, null);
    }
  }

  private void young(Item item, Code code, String message, @Nullable String help) {
    found.add(new Diagnostic(code, message, help, now, item.span()));
  }

  private static String named(Item item) {
    return item.id() + " \"" + Inline.plain(item.text()) + '"';
  }
}
