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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what breaks those who point at a framework's items: records, curricula, other programs. */
public final class Breaking {
  /** What they rely on; each of these includes the ones before it. */
  public enum Level {
    /** That an id stands for what it stood for, or says what took its place. */
    IDENTITY,
    /** That an item stays where it is and what it is. */
    STRUCTURE,
    /** That it says what it said. */
    WORDING;

    /** The words for all levels. */
    public static final List<String> WORDS = List.of("identity", "structure", "wording");

    /** The level that one of the {@link #WORDS} names. */
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
   * What breaks.
   *
   * @param difference what is different
   * @param level what people rely on
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
      String message = "the framework was called " + id + ", and now " + difference.now().id();
      found.add(new Diagnostic(Code.DIFF104, message, "give it its old id", now, null));
    }
    difference.changes().forEach(this::gone);
    swapped();
    retired();
  }

  private void gone(Change change) {
    Place old = change.before();
    if (old != null && change.now() == null && change.related().isEmpty()) {
      old(
          old.item(),
          Code.DIFF101,
          "the id " + named(old.item()) + " is gone, and nothing says what took its place",
          "name it under retired: with replacedBy:, or bring the item back");
    } else if (old != null && change.is(Kind.RENAMED) && change.now() != null) {
      young(
          change.now().item(),
          Code.DIFF101,
          "the item " + named(old.item()) + " has another id",
          "give it its old id, " + old.item().id());
    }
  }

  /** Ids that stand on what was another item. */
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
        young(
            item,
            Code.DIFF102,
            "the id "
                + item.id()
                + " stood for \""
                + old.text(named)
                + "\", and stands for what was "
                + old.item(partner).id(),
            "give each item its own id back");
      }
    }
  }

  /** Ids of items that had gone before. */
  private void retired() {
    Map<String, Item> alive = new LinkedHashMap<>();
    Walk.over(difference.now().items(), (item, depth) -> alive.put(item.id(), item));
    Map<String, Retired> still = new HashMap<>();
    difference.now().retired().forEach(item -> still.put(item.id(), item));
    for (Retired item : difference.before().retired()) {
      Item again = alive.get(item.id());
      if (again != null && Texts.change(item.text(), again.text()) == Kind.REWORDED) {
        young(
            again,
            Code.DIFF103,
            "the id "
                + item.id()
                + " is that of an item that is gone, \""
                + Inline.plain(item.text())
                + '"',
            "take it out, and a new one will be given");
      } else if (again == null && !still.containsKey(item.id())) {
        String message = "the retired id " + item.id() + " is forgotten";
        found.add(
            new Diagnostic(
                Code.DIFF105, message, "bring its entry under retired: back", now, null));
      }
    }
  }

  private void structure(Change change) {
    Place old = change.before();
    Place young = change.now();
    if (old == null || young == null) {
      return;
    }
    if (!Objects.equals(old.parent(), young.parent())) {
      young(young.item(), Code.DIFF106, named(young.item()) + " was moved", null);
    }
    if (old.item().kind() != young.item().kind()) {
      String message =
          named(young.item())
              + " was a "
              + old.item().kind().word()
              + ", and is a "
              + young.item().kind().word();
      young(young.item(), Code.DIFF107, message, null);
    }
    label("code", old.item().code(), young.item().code(), young.item());
    label("level", old.item().level(), young.item().level(), young.item());
  }

  private void label(String what, @Nullable String before, @Nullable String after, Item item) {
    if (!Objects.equals(before, after)) {
      String message =
          named(item) + " had " + quoted(what, before) + ", and has " + quoted(what, after);
      young(item, Code.DIFF108, message, null);
    }
  }

  private static String quoted(String what, @Nullable String value) {
    return value == null ? "no " + what : "the " + what + " \"" + value + '"';
  }

  private void wording(Change change) {
    Place young = change.now();
    Place old = change.before();
    if (young != null && old != null && change.is(Kind.REWORDED)) {
      String message = young.item().id() + " said \"" + Inline.plain(old.item().text()) + '"';
      young(young.item(), Code.DIFF109, message, null);
    }
  }

  private void old(Item item, Code code, String message, String help) {
    found.add(new Diagnostic(code, message, help, before, item.span()));
  }

  private void young(Item item, Code code, String message, @Nullable String help) {
    found.add(new Diagnostic(code, message, help, now, item.span()));
  }

  private static String named(Item item) {
    return item.id() + " \"" + Inline.plain(item.text()) + '"';
  }
}
