package competence.reader.text;

import competence.source.Span;
import java.util.List;

/** A stretch of a text document between blank lines. */
sealed interface Region {
  /** A flattened table. */
  record Table(FlatTable table) implements Region {}

  /** Lines without tabs and raw tables. */
  record Plain(List<Span> lines) implements Region {}
}
