package competence.changes;

import competence.diff.Change;
import competence.diff.ChangeKind;
import java.util.Map;
import java.util.StringJoiner;

/** The words for changes. */
final class ChangeWords {
  private ChangeWords() {}

  /** The event: {@code reworded}. */
  static String of(ChangeKind kind) {
    return switch (kind) {
      case RENAMED -> "id changed";
      case RESTYLED -> "typography only";
      case RETYPED -> "kind changed";
      case RECODED -> "code changed";
      case RELEVELLED -> "level changed";
      case RETAGGED -> "properties changed";
      case ANNOTATED -> "note changed";
      default -> kind.word();
    };
  }

  static String of(Change change) {
    StringJoiner words = new StringJoiner(", ");
    change.kinds().forEach(kind -> words.add(of(kind)));
    return words.toString();
  }

  /** What an event means, as the predicate of the item, for people who see it the first time. */
  static String meaning(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> "is in the new edition only";
      case REMOVED -> "is in the old edition only";
      case SPLIT -> "was removed; several new items replace it";
      case MERGED -> "was removed; one new item replaces it and others";
      case RENAMED -> "is the same item; links to its old id no longer work";
      case MOVED -> "has another parent, or another place among its siblings";
      case REWORDED -> "has other words";
      case RESTYLED -> "has the same words; quotes, dashes, capitals, emphasis or links differ";
      case RETYPED -> "was a heading and is a statement, or vice versa, or has another type";
      case RECODED -> "has another label";
      case RELEVELLED -> "has other levels of proficiency";
      case RETAGGED -> "has other properties";
      case ANNOTATED -> "has another note";
    };
  }

  /** The number of items per event: {@code 3 added, 1 moved}. */
  static String counts(Map<ChangeKind, Integer> counts) {
    StringJoiner words = new StringJoiner(", ");
    words.setEmptyValue("no item changed");
    counts.forEach((kind, count) -> words.add(count + " " + of(kind)));
    return words.toString();
  }

  /** The event of a removed item, before the items that replaced it. */
  static String replacedBy(Change change) {
    return change.is(ChangeKind.SPLIT)
        ? "split into"
        : change.is(ChangeKind.MERGED) ? "merged into" : "replaced by";
  }

  /** The numbers of the item of a row: {@code 2.3, was 2.2}; empty if it has none. */
  static String numbers(ChangeRow row) {
    String now = row.now().size() == 1 ? row.now().get(0).number() : null;
    String before = row.before().size() == 1 ? row.before().get(0).number() : null;
    String was = before == null || before.equals(now) ? "" : "was " + before;
    return now == null ? was : was.isEmpty() ? now : now + ", " + was;
  }
}
