package competence.ledger;

import competence.source.Span;

/** How a span of a document is used. */
public sealed interface Usage {

  /**
   * It is a part of the tree.
   *
   * @param item the index of the item in tree order, from 0; {@link #FRAMEWORK} for the framework
   * @param field the field that has the text
   * @param coding how the source encodes it
   */
  record Kept(int item, Field field, Coding coding) implements Usage {
    public static final int FRAMEWORK = -1;
  }

  /** It is repeated text: a converter printed a part of the tree several times. */
  record Echo(Span original) implements Usage {}

  /** It is not content, by a rule that a profile may set. */
  record Boilerplate(ExclusionRule rule) implements Usage {}

  /** It is markup without text. */
  record Markup(MarkupKind kind) implements Usage {}

  /**
   * It is the value of an attribute, or other text inside of markup, such as the address of a link.
   *
   * @param name the name of the attribute
   */
  record Attribute(String name) implements Usage {}

  /** It is left out, for a reason that messages name. */
  record Dropped(String reason) implements Usage {}
}
