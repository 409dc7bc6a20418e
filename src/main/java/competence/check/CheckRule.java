package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Severity;

/**
 * Something that authors may want to look at again. To add a rule, write its class, list it in
 * {@link Rules}, and explain it on the page of its code. A rule visits each item once, without
 * recursion.
 */
abstract class CheckRule {
  private final Code code;

  /** A rule with its own code; see {@link Code#Code}. */
  CheckRule(String code, String title, Severity usual) {
    this.code = new Code(code, title, usual);
  }

  /** The kind of its findings. */
  final Code code() {
    return code;
  }

  /** Whether the rule is off until a user turns it on. */
  boolean isOptIn() {
    return false;
  }

  /**
   * Checks a framework.
   *
   * @param input the framework and its document
   * @param settings what the user wants from the rules
   * @param findings receives what the rule finds
   */
  abstract void check(CheckInput input, CheckSettings settings, RuleFindings findings);
}
