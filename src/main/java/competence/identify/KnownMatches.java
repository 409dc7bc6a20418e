package competence.identify;

import static competence.match.IndexedTree.NONE;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.match.IndexedTree;
import competence.match.Matcher.KnownPair;
import competence.model.Retired;
import competence.profile.Profile;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches that are known before trees are compared: by the ids that items have, and by the
 * profile's decisions.
 *
 * @param pairs items that are the same, were added, or were removed
 * @param revived ids of retired items, by the new items that get them back
 */
record KnownMatches(List<KnownPair> pairs, Map<Integer, String> revived) {

  /** Collects the known matches; reports decisions that have no effect. */
  static KnownMatches of(
      IndexedTree before,
      IndexedTree now,
      List<Retired> retiredItems,
      List<Profile.Keep> keeps,
      Diagnostics diagnostics) {
    Map<String, Integer> old = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      old.put(before.item(i).id(), i);
    }
    KnownMatches known = new KnownMatches(new ArrayList<>(), new HashMap<>());
    Set<Integer> settled = known.byId(old, now);
    if (before.size() > 0) {
      Map<String, List<Integer>> texts = keeps.isEmpty() ? Map.of() : texts(now);
      Set<String> retired = new HashSet<>();
      retiredItems.forEach(item -> retired.add(item.id()));
      for (Profile.Keep keep : keeps) {
        known.decide(keep, old.remove(keep.id()), retired, texts, settled, diagnostics);
      }
    }
    return known;
  }

  private Set<Integer> byId(Map<String, Integer> old, IndexedTree now) {
    Set<Integer> settled = new HashSet<>();
    old.remove("");
    for (int young = 0; young < now.size(); young++) {
      String id = now.item(young).id();
      if (!id.isEmpty()) {
        pairs.add(new KnownPair(Objects.requireNonNullElse(old.remove(id), NONE), young));
        settled.add(young);
      }
    }
    return settled;
  }

  private static Map<String, List<Integer>> texts(IndexedTree now) {
    Map<String, List<Integer>> texts = new HashMap<>();
    for (int young = 0; young < now.size(); young++) {
      String text = WhiteSpace.fold(now.text(young));
      texts.computeIfAbsent(text, t -> new ArrayList<>(1)).add(young);
    }
    return texts;
  }

  private void decide(
      Profile.Keep keep,
      @Nullable Integer old,
      Set<String> retired,
      Map<String, List<Integer>> texts,
      Set<Integer> settled,
      Diagnostics diagnostics) {
    boolean back = old == null && retired.contains(keep.id());
    if (old == null && !back) {
      report(keep, "the previous edition has no such id", diagnostics);
    } else if (keep.is() != null) {
      List<Integer> fitting = texts.getOrDefault(keep.is(), List.of());
      int index = keep.occurrence() - 1;
      if (index >= fitting.size() || !settled.add(fitting.get(index))) {
        report(keep, "no item without an id has the text \"" + keep.is() + '"', diagnostics);
      } else if (old != null) {
        pairs.add(new KnownPair(old, fitting.get(index)));
      } else {
        pairs.add(new KnownPair(NONE, fitting.get(index)));
        revived.put(fitting.get(index), keep.id());
      }
    } else if (old != null) {
      pairs.add(new KnownPair(old, NONE));
    }
  }

  private static void report(Profile.Keep keep, String reason, Diagnostics diagnostics) {
    diagnostics.add(
        Code.ID107,
        null,
        "the decision about the id " + keep.id() + " has no effect: " + reason,
        "correct it in the profile, or remove it");
  }
}
