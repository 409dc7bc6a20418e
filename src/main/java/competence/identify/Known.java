package competence.identify;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.match.IndexedTree;
import competence.match.Matcher.KnownPair;
import competence.model.Retired;
import competence.outline.Profile;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What need not be found out: items that have ids, and what somebody decided.
 *
 * @param pairs items that are the same, are new, or are gone
 * @param revived ids of retired items, by the new items that get them back
 */
record Known(List<KnownPair> pairs, Map<Integer, String> revived) {

  /** Collects what is known; reports decisions that are about nothing. */
  static Known of(
      IndexedTree before,
      IndexedTree now,
      List<Retired> gone,
      List<Profile.Keep> keeps,
      Diagnostics diagnostics) {
    Map<String, Integer> old = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      old.put(before.item(i).id(), i);
    }
    Known known = new Known(new ArrayList<>(), new HashMap<>());
    Set<Integer> settled = known.byId(old, now);
    if (before.size() > 0) {
      Map<String, List<Integer>> texts = keeps.isEmpty() ? Map.of() : texts(now);
      Set<String> retired = new HashSet<>();
      gone.forEach(item -> retired.add(item.id()));
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
        Integer partner = old.remove(id);
        pairs.add(new KnownPair(partner == null ? IndexedTree.NONE : partner, young));
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
    if (old != null && keep.is() == null) {
      pairs.add(new KnownPair(old, IndexedTree.NONE));
    } else if ((old != null || back) && keep.is() != null) {
      List<Integer> fitting = texts.getOrDefault(keep.is(), List.of());
      int young =
          fitting.size() < keep.occurrence()
              ? IndexedTree.NONE
              : fitting.get(keep.occurrence() - 1);
      if (young == IndexedTree.NONE || !settled.add(young)) {
        report(keep, "no item says \"" + keep.is() + "\" that has no id yet", diagnostics);
      } else {
        pairs.add(new KnownPair(old == null ? IndexedTree.NONE : old, young));
        if (back) {
          revived.put(young, keep.id());
        }
      }
    } else if (old == null && !back) {
      report(keep, "the last edition has no such id", diagnostics);
    }
  }

  private static void report(Profile.Keep keep, String reason, Diagnostics diagnostics) {
    diagnostics.add(
        Code.ID107,
        null,
        "the decision on the id " + keep.id() + " is about nothing: " + reason,
        "correct it in the profile, or take it out");
  }
}
