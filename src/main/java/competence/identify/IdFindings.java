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
import competence.model.Retired;
import competence.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was guessed about ids, what is not clear, and what was lost. */
final class IdFindings {
  private static final int MOST_NAMED = 3;

  private final Matching matching;
  private final IndexedTree before;
  private final IndexedTree now;
  private final Diagnostics diagnostics;

  /**
   * Findings about a matching.
   *
   * @param now the new tree, all of whose items have ids
   */
  IdFindings(Matching matching, IndexedTree now, Diagnostics diagnostics) {
    this.matching = matching;
    this.before = matching.before();
    this.now = now;
    this.diagnostics = diagnostics;
  }

  /** Reports everything but what has come back. */
  void report() {
    for (int young = 0; young < now.size(); young++) {
      guessed(young);
    }
    Set<Integer> said = new HashSet<>();
    for (Division split : matching.splits()) {
      said.add(split.whole());
      divided(split.whole(), split.parts(), "was split into ");
    }
    for (Division merger : matching.merges()) {
      said.addAll(merger.parts());
      merger.parts().forEach(part -> divided(part, List.of(merger.whole()), "is now a part of "));
    }
    for (UnclearMatch doubt : matching.unclear()) {
      if (!idOf(doubt.old()).isEmpty()) {
        said.add(doubt.old());
        doubtful(doubt);
      }
    }
    for (int old = 0; old < before.size(); old++) {
      if (matching.nowOf(old) == IndexedTree.NONE && !said.contains(old) && !idOf(old).isEmpty()) {
        String message = "the item " + named(old) + " is gone, and its id with it";
        diagnostics.add(Code.ID106, null, message, "it is kept among the retired items");
      }
    }
    remarks();
  }

  private void guessed(int young) {
    Reason how = matching.reason(young);
    boolean guessed =
        how == Reason.SAME_CONTENT || how == Reason.REWORDED || how == Reason.REWORDED_ELSEWHERE;
    if (guessed && !idOf(matching.beforeOf(young)).isEmpty()) {
      String sign = how == Reason.SAME_CONTENT ? "what is below it" : "its words";
      diagnostics.add(
          Code.ID104,
          span(young),
          "taken for the item " + named(matching.beforeOf(young)) + " by " + sign,
          "if it is another one, write into the profile:  keep: [{id: "
              + idOf(matching.beforeOf(young))
              + "}]");
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
          "its id is retired; if the item is one of them, write into the profile:  "
              + keep(old, into.get(0)));
    }
  }

  private void doubtful(UnclearMatch doubt) {
    String candidates =
        doubt.young().stream()
            .limit(MOST_NAMED)
            .map(young -> '"' + matching.now().text(young) + '"')
            .collect(Collectors.joining(" or "));
    diagnostics.add(
        Code.ID103,
        span(doubt.young().get(0)),
        "it is not clear whether the item " + named(doubt.old()) + " is now " + candidates,
        "write into the profile:  "
            + keep(doubt.old(), doubt.young().get(0))
            + "  or, if it is gone:  keep: [{id: "
            + idOf(doubt.old())
            + "}]");
  }

  private String keep(int old, int young) {
    String text = matching.now().text(young).replace("\\", "\\\\").replace("\"", "\\\"");
    return "keep: [{id: " + idOf(old) + ", is: \"" + text + "\"}]";
  }

  /** Reports items that say what an item said that has gone before: ids do not come back. */
  void sayReturned(List<Retired> gone) {
    Map<String, Retired> byText = new HashMap<>();
    gone.forEach(item -> byText.putIfAbsent(Inline.plain(item.text()), item));
    for (int young = 0; young < now.size() && !byText.isEmpty(); young++) {
      Retired item = byText.get(now.text(young));
      if (item != null && matching.reason(young) == null) {
        diagnostics.add(
            Code.ID108,
            span(young),
            "this says what the retired item " + item.id() + " said, and has a new id",
            "to give it the old one, write into the profile:  keep: [{id: "
                + item.id()
                + ", is: \"...\"}]");
      }
    }
  }

  /** A remark that another item makes now, as when the source has it in a column, is not lost. */
  private void remarks() {
    Set<Remark> kept = new HashSet<>();
    for (int young = 0; young < now.size(); young++) {
      Remark remark = Remark.of(now.item(young));
      if (!remark.isNone()) {
        kept.add(remark);
      }
    }
    for (int old = 0; old < before.size(); old++) {
      Remark remark = Remark.of(before.item(old));
      if (matching.nowOf(old) == IndexedTree.NONE && !remark.isNone() && !kept.contains(remark)) {
        diagnostics.add(
            Code.ID101,
            null,
            "the item " + idOf(old) + " is gone, and with it the note, level or type that it had",
            "give them to the item that took its place: the last edition still has them");
      }
    }
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

  /** What people may have added to an item. */
  private record Remark(@Nullable String note, @Nullable String level, @Nullable String type) {
    static Remark of(Item item) {
      return new Remark(item.note(), item.level(), item.type());
    }

    boolean isNone() {
      return note == null && level == null && type == null;
    }
  }
}
