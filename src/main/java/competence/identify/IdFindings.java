package competence.identify;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.match.IndexedTree;
import competence.match.Matching;
import competence.match.Matching.Division;
import competence.match.Matching.Reason;
import competence.match.Matching.UnclearMatch;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.Retired;
import competence.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports guesses about ids, unclear matches, and losses. */
final class IdFindings {
  private static final int MOST_NAMED = 3;

  private final Matching matching;
  private final IndexedTree before;
  private final IndexedTree now;
  private final Diagnostics diagnostics;

  /** Findings about a matching; in the new tree, every item has an id. */
  IdFindings(Matching matching, IndexedTree now, Diagnostics diagnostics) {
    this.matching = matching;
    this.before = matching.before();
    this.now = now;
    this.diagnostics = diagnostics;
  }

  /** Reports all findings; the retired items are those of the previous edition. */
  void report(List<Retired> retired) {
    for (int young = 0; young < now.size(); young++) {
      guessed(young);
    }
    Set<Integer> reported = new HashSet<>();
    for (Division split : matching.splits()) {
      reported.add(split.whole());
      divided(split.whole(), split.parts(), "was split into ");
    }
    for (Division merger : matching.merges()) {
      reported.addAll(merger.parts());
      merger.parts().forEach(part -> divided(part, List.of(merger.whole()), "was merged into "));
    }
    for (UnclearMatch match : matching.unclear()) {
      if (!idOf(match.old()).isEmpty()) {
        reported.add(match.old());
        unclear(match);
      }
    }
    for (int old = 0; old < before.size(); old++) {
      if (matching.nowOf(old) == IndexedTree.NONE
          && !reported.contains(old)
          && !idOf(old).isEmpty()) {
        diagnostics.add(
            Code.ID106,
            null,
            "the item " + named(old) + " was removed; its id is retired",
            "the file keeps it under retired:, so that no other item gets it");
      }
    }
    lostDetails();
    returned(retired);
  }

  private void guessed(int young) {
    Reason reason = matching.reason(young);
    boolean guessed =
        reason == Reason.SAME_CONTENT
            || reason == Reason.REWORDED
            || reason == Reason.REWORDED_ELSEWHERE;
    int old = matching.beforeOf(young);
    if (guessed && !idOf(old).isEmpty()) {
      String sign = reason == Reason.SAME_CONTENT ? "the items below it" : "its words";
      diagnostics.add(
          Code.ID104,
          span(young),
          "matched to the item " + named(old) + " by " + sign,
          "if it is a new item, add to the profile:  keep: [{id: " + idOf(old) + "}]");
    }
  }

  private void divided(int old, List<Integer> into, String what) {
    if (!idOf(old).isEmpty()) {
      String parts =
          into.stream().map(young -> now.item(young).id()).collect(Collectors.joining(" and "));
      diagnostics.add(
          Code.ID105,
          span(into.get(0)),
          "the item " + named(old) + ' ' + what + parts,
          "its id is retired; if one of them is still this item, add to the profile:  "
              + keep(old, into.get(0)));
    }
  }

  private void unclear(UnclearMatch match) {
    String candidates =
        match.young().stream()
            .limit(MOST_NAMED)
            .map(young -> '"' + matching.now().text(young) + '"')
            .collect(Collectors.joining(" or "));
    diagnostics.add(
        Code.ID103,
        span(match.young().get(0)),
        "it is unclear whether the item " + named(match.old()) + " is now " + candidates,
        "add to the profile:  "
            + keep(match.old(), match.young().get(0))
            + "  or, if it was removed:  keep: [{id: "
            + idOf(match.old())
            + "}]");
  }

  private String keep(int old, int young) {
    String text = matching.now().text(young).replace("\\", "\\\\").replace("\"", "\\\"");
    return "keep: [{id: " + idOf(old) + ", is: \"" + text + "\"}]";
  }

  /** Reports new items with the text of a retired item: they do not get its id. */
  private void returned(List<Retired> retired) {
    Map<String, Retired> byText = new HashMap<>();
    retired.forEach(item -> byText.putIfAbsent(Inline.plain(item.text()), item));
    for (int young = 0; young < now.size() && !byText.isEmpty(); young++) {
      Retired item = byText.get(now.text(young));
      if (item != null && matching.reason(young) == null) {
        diagnostics.add(
            Code.ID108,
            span(young),
            "this has the text of the retired item " + item.id() + ", but a new id",
            "to give it the old id, add to the profile:  keep: [{id: "
                + item.id()
                + ", is: \"...\"}]");
      }
    }
  }

  /** Details that another item has now, as when a column of the source has them, are not lost. */
  private void lostDetails() {
    Set<ItemDetails> kept = new HashSet<>();
    for (int young = 0; young < now.size(); young++) {
      ItemDetails added = added(now.item(young));
      if (!added.equals(ItemDetails.NONE)) {
        kept.add(added);
      }
    }
    for (int old = 0; old < before.size(); old++) {
      ItemDetails added = added(before.item(old));
      if (matching.nowOf(old) == IndexedTree.NONE
          && !added.equals(ItemDetails.NONE)
          && !kept.contains(added)) {
        diagnostics.add(
            Code.ID101,
            null,
            "the item "
                + idOf(old)
                + " was removed, and its note, levels, type or properties were lost",
            "copy them to the item that replaces it; the previous edition still has them");
      }
    }
  }

  /** What people can add to an item. */
  private static ItemDetails added(Item item) {
    return item.details().withCode(null);
  }

  private String idOf(int old) {
    return before.item(old).id();
  }

  private String named(int old) {
    return idOf(old) + " \"" + before.text(old) + '"';
  }

  private @Nullable Span span(int young) {
    return now.item(young).span();
  }
}
