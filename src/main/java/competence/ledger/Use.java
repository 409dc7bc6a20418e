package competence.ledger;

import competence.source.Span;

/** What became of a stretch of a document. */
public sealed interface Use {

  /**
   * It stands in the tree.
   *
   * @param item the index of the item in tree order, from 0; {@link #FRAMEWORK} for the framework
   * @param field the field that it is a part of
   * @param coding how the source writes it
   */
  record Kept(int item, Field field, Coding coding) implements Use {
    /** Stands for the framework where an item's index is expected. */
    public static final int FRAMEWORK = -1;
  }

  /**
   * It repeats what stands in the tree already, because a converter printed it several times.
   *
   * @param original what it repeats
   */
  record Echo(Span original) implements Use {}

  /** It is no content, by a rule that a profile may set. */
  record Boilerplate(Rule rule) implements Use {}

  /** It marks up what stands round it and says nothing itself. */
  record Markup(MarkupKind kind) implements Use {}

  /**
   * It is the value of an attribute, or what else markup has in it that people could read: the
   * address of a link.
   *
   * @param name the attribute's
   */
  record Attribute(String name) implements Use {}

  /**
   * It is left out.
   *
   * @param reason why, in words
   */
  record Dropped(String reason) implements Use {}
}
