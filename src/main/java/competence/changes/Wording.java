package competence.changes;

import competence.diff.Change;
import competence.diff.Kind;
import java.util.Map;
import java.util.StringJoiner;

/** What people are told of a change. */
final class Wording {
  private Wording() {}

  /** What happened, as a participle: {@code reworded}. */
  static String of(Kind kind) {
    return switch (kind) {
      case RENAMED -> "given another id";
      case RESTYLED -> "typography only";
      case RETYPED -> "other kind";
      case RECODED -> "other code";
      case RELEVELLED -> "other level";
      case ANNOTATED -> "other note";
      default -> kind.word();
    };
  }

  /** All that happened to an item. */
  static String of(Change change) {
    StringJoiner words = new StringJoiner(", ");
    change.kinds().forEach(kind -> words.add(of(kind)));
    return words.toString();
  }

  /** How many items what happened to: {@code 3 added, 1 moved}; {@code nothing} if none. */
  static String counts(Map<Kind, Integer> counts) {
    StringJoiner words = new StringJoiner(", ");
    words.setEmptyValue("no item changed");
    counts.forEach((kind, count) -> words.add(count + " " + of(kind)));
    return words.toString();
  }

  /** What became of an item that is gone, before the items that took its place. */
  static String fate(Change change) {
    return change.is(Kind.SPLIT)
        ? "split into"
        : change.is(Kind.MERGED) ? "merged into" : "replaced by";
  }

  /** The numbers of what a row is about: {@code 2.3, was 2.2}; empty if it has none. */
  static String numbers(Row row) {
    String now = row.now().size() == 1 ? row.now().get(0).number() : null;
    String before = row.before().size() == 1 ? row.before().get(0).number() : null;
    String was = before == null || before.equals(now) ? "" : "was " + before;
    return now == null ? was : was.isEmpty() ? now : now + ", " + was;
  }
}
