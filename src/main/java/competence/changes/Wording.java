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
}
