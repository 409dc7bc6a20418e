package competence.diff;

import competence.match.IndexedTree;
import competence.match.Matcher;
import competence.match.Matcher.KnownPair;
import competence.match.Matching;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Retired;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two editions. Items with the same id are partners; {@link Matcher} matches the others by
 * their words and places.
 */
public final class Diff {
  private final Framework oldEdition;
  private final Framework newEdition;
  private final EditionIndex before;
  private final EditionIndex now;
  private final Map<Integer, List<String>> replacedBy = new HashMap<>();
  private final Map<Integer, List<String>> replaces = new HashMap<>();

  private Diff(Framework before, Framework now) {
    this.oldEdition = before;
    this.newEdition = now;
    this.before = new EditionIndex(before);
    this.now = new EditionIndex(now);
  }

  /** The differences between two editions; all items need an id. */
  public static Difference between(Framework before, Framework now) {
    return new Diff(before, now).difference();
  }

  private Difference difference() {
    Matching matching = Matcher.match(before.tree(), now.tree(), given());
    matching.replacements().forEach((old, by) -> replace(old, by.stream().map(now::id).toList()));
    boolean[] moved = Moves.of(matching);
    Map<Integer, List<Change>> removed = removed(matching, moved);
    List<Change> changes = new ArrayList<>(removed.getOrDefault(IndexedTree.NONE, List.of()));
    int unchanged = 0;
    for (int young = 0; young < now.tree().size(); young++) {
      Change change = change(matching.beforeOf(young), young, moved[young]);
      if (change == null) {
        unchanged++;
      } else {
        changes.add(change);
      }
      changes.addAll(removed.getOrDefault(young, List.of()));
    }
    List<FactChange> facts = FactChange.between(oldEdition, newEdition);
    return new Difference(oldEdition, newEdition, facts, changes, unchanged);
  }

  /** Items with the same id, and items that the new edition lists as retired. */
  private List<KnownPair> given() {
    Map<String, Retired> retired = new HashMap<>();
    newEdition.retired().forEach(item -> retired.put(item.id(), item));
    List<KnownPair> given = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int old = 0; old < before.tree().size(); old++) {
      int young = now.of(before.id(old));
      Retired item = retired.get(before.id(old));
      if (young != IndexedTree.NONE) {
        given.add(new KnownPair(old, young));
      } else if (item != null) {
        given.add(new KnownPair(old, IndexedTree.NONE));
        replace(old, item.replacedBy());
        item.replacedBy().stream()
            .map(now::of)
            .filter(part -> part != IndexedTree.NONE && before.of(now.id(part)) == IndexedTree.NONE)
            .filter(taken::add)
            .forEach(part -> given.add(new KnownPair(IndexedTree.NONE, part)));
      }
    }
    return given;
  }

  private void replace(int old, List<String> by) {
    replacedBy.put(old, by);
    for (String id : by) {
      int young = now.of(id);
      if (young != IndexedTree.NONE) {
        replaces.computeIfAbsent(young, y -> new ArrayList<>(1)).add(before.id(old));
      }
    }
  }

  /** The removed items, by the new item after which they are listed. */
  private Map<Integer, List<Change>> removed(Matching matching, boolean[] moved) {
    Map<Integer, List<Change>> removed = new HashMap<>();
    int last = IndexedTree.NONE;
    for (int old = 0; old < before.tree().size(); old++) {
      int young = matching.nowOf(old);
      if (young != IndexedTree.NONE) {
        last = moved[young] ? last : young;
      } else {
        List<String> by = replacedBy.getOrDefault(old, List.of());
        removed
            .computeIfAbsent(listedAfter(by, last), l -> new ArrayList<>(1))
            .add(new Change(EnumSet.of(kind(by)), before.place(old), null, by));
      }
    }
    return removed;
  }

  /** A replaced item is listed right before the first item that replaces it. */
  private int listedAfter(List<String> by, int last) {
    return by.stream()
        .mapToInt(now::of)
        .filter(part -> part != IndexedTree.NONE)
        .map(part -> part - 1)
        .min()
        .orElse(last);
  }

  private ChangeKind kind(List<String> by) {
    if (by.size() > 1) {
      return ChangeKind.SPLIT;
    }
    boolean merged =
        by.stream().anyMatch(id -> replaces.getOrDefault(now.of(id), List.of()).size() > 1);
    return merged ? ChangeKind.MERGED : ChangeKind.REMOVED;
  }

  private @Nullable Change change(int old, int young, boolean moved) {
    List<String> from = replaces.getOrDefault(young, List.of());
    if (old == IndexedTree.NONE) {
      return new Change(EnumSet.of(ChangeKind.ADDED), null, now.place(young), from);
    }
    Set<ChangeKind> kinds = kinds(before.tree().item(old), now.tree().item(young));
    if (moved) {
      kinds.add(ChangeKind.MOVED);
    }
    return kinds.isEmpty() ? null : new Change(kinds, before.place(old), now.place(young), from);
  }

  private static Set<ChangeKind> kinds(Item old, Item young) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    ChangeKind text = ChangeKind.ofTextChange(old.text(), young.text());
    if (text != null) {
      kinds.add(text);
    }
    boolean sameKind = old.kind() == young.kind() && Objects.equals(old.type(), young.type());
    addUnless(old.id().equals(young.id()), ChangeKind.RENAMED, kinds);
    addUnless(sameKind, ChangeKind.RETYPED, kinds);
    addUnless(Objects.equals(old.code(), young.code()), ChangeKind.RECODED, kinds);
    addUnless(old.levels().equals(young.levels()), ChangeKind.RELEVELLED, kinds);
    addUnless(old.properties().equals(young.properties()), ChangeKind.RETAGGED, kinds);
    addUnless(Objects.equals(old.note(), young.note()), ChangeKind.ANNOTATED, kinds);
    return kinds;
  }

  private static void addUnless(boolean same, ChangeKind kind, Set<ChangeKind> kinds) {
    if (!same) {
      kinds.add(kind);
    }
  }
}
