package competence.reader.text;

import competence.outline.Block;
import competence.source.Span;
import java.util.List;

/** A stretch of a text document between blank lines. */
sealed interface Region {
  /** Flattened tables, read already. */
  record Tables(List<Block> blocks) implements Region {}

  /** Lines without tabs and raw tables. */
  record Plain(List<Span> lines) implements Region {}
}
