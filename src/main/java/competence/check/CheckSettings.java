package competence.check;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants from the rules.
 *
 * @param decisions decisions about kinds of findings
 * @param failOn what makes the check fail; null for the default
 * @param textLength how many characters a text may have; null for the default
 * @param words words by language, instead of the built-in ones
 */
public record CheckSettings(
    RuleDecisions decisions,
    @Nullable FailOn failOn,
    @Nullable Integer textLength,
    Map<String, WordLists> words) {
  /** The defaults. */
  public static final CheckSettings NONE =
      new CheckSettings(RuleDecisions.NONE, null, null, Map.of());

  /** Longer texts are hard to assess by. */
  static final int USUAL_LENGTH = 300;

  public CheckSettings {
    words = new LinkedHashMap<>(words);
  }

  /** These settings, completed by others. */
  public CheckSettings or(CheckSettings others) {
    Map<String, WordLists> both = new LinkedHashMap<>(others.words);
    both.putAll(words);
    return new CheckSettings(
        decisions.or(others.decisions),
        failOn != null ? failOn : others.failOn,
        textLength != null ? textLength : others.textLength,
        both);
  }

  /** Whether a finding makes the check fail. */
  public boolean fails(Severity severity) {
    return threshold().fails(severity);
  }

  /** What makes the check fail; by default, errors. */
  public FailOn threshold() {
    return failOn == null ? FailOn.ERROR : failOn;
  }

  /** How many characters a text may have. */
  int longest() {
    return textLength == null ? USUAL_LENGTH : textLength;
  }

  /** The words of a language; empty lists for an unknown language. */
  WordLists words(String language) {
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    WordLists own = words.get(primary);
    return own == null ? WordLists.builtIn(primary) : own;
  }

  /** Whether a rule is on. */
  boolean isOn(CheckRule rule) {
    RuleDecisions.Decision decision = decisions.on(rule.code());
    return decision == null ? !rule.isOptIn() : decision != RuleDecisions.Decision.ALLOW;
  }

  /**
   * The findings with the user's decisions applied: some are left out, others get another severity.
   * A kind of finding that is an error by default stays an error.
   */
  public List<Diagnostic> judge(List<Diagnostic> found) {
    List<Diagnostic> judged = new ArrayList<>();
    for (Diagnostic one : found) {
      RuleDecisions.Decision decision = decisions.on(one.code());
      Severity severity = decision == null ? one.severity() : decision.severity();
      if (severity != null) {
        judged.add(one.withSeverity(severity));
      }
    }
    return judged;
  }
}
