package competence.changes;

import competence.diff.Kind;

/** Explains what can happen to an item to people who see it for the first time. */
final class Legend {
  private Legend() {}

  /** What it means. */
  static String of(Kind kind) {
    return switch (kind) {
      case ADDED -> "stands in the new edition only";
      case REMOVED -> "stands in the old edition only";
      case SPLIT -> "is gone; several new items take its place";
      case MERGED -> "is gone; one new item takes its place and that of others";
      case RENAMED -> "is the same item; who points at it by its id has to know the new one";
      case MOVED -> "hangs below another item, or stands elsewhere in its list";
      case REWORDED -> "has other words";
      case RESTYLED -> "has the same words; quotes, dashes, capitals, emphasis or links are others";
      case RETYPED -> "a heading became a statement or the other way round, or its type is another";
      case RECODED -> "has another label of the authors\u2019";
      case RELEVELLED -> "belongs to another step of proficiency";
      case ANNOTATED -> "has another remark of the authors\u2019";
    };
  }
}
