package competence.diff;

import java.util.Locale;

/** What can happen to an item from one edition to the next. */
public enum Kind {
  /** It is new. */
  ADDED,
  /** It is gone. */
  REMOVED,
  /** It is gone: several new ones took its place. */
  SPLIT,
  /** It is gone: a new one took its place and that of others. */
  MERGED,
  /** It is the same item, and is called by another id. */
  RENAMED,
  /** It hangs below another item, or stands elsewhere among its siblings. */
  MOVED,
  /** It has other words. */
  REWORDED,
  /** It has the same words: quotes, dashes, blanks, capitals or emphasis are other ones. */
  RESTYLED,
  /** A heading became a statement or the other way round, or the source's word for it changed. */
  RETYPED,
  /** The source's own label is another one. */
  RECODED,
  /** It belongs to another level. */
  RELEVELLED,
  /** The authors' remark is another one. */
  ANNOTATED;

  /** What people and programs call it: {@code added}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
