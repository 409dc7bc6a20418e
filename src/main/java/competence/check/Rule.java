package competence.check;

import competence.diagnostic.Code;

/**
 * Something that authors may want to look at again. A rule is one class, one {@link Code} with its
 * page, and one line in {@link Rules}. It goes through a tree once, without recursion.
 */
interface Rule {
  /** The one kind of finding that it makes. */
  Code code();

  /** Whether it is held against a framework only where somebody asks for it. */
  default boolean optIn() {
    return false;
  }

  /**
   * Holds the rule against a framework.
   *
   * @param subject the framework and what it was read from
   * @param settings what the user wants of the rules
   * @param findings takes what the rule finds
   */
  void check(Subject subject, Settings settings, Findings findings);
}
