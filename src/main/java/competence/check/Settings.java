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
 * What a user wants of the rules.
 *
 * @param choices what is decided on kinds of findings
 * @param failOn what makes the check fail; null if nothing was said
 * @param textLength how many characters a text may have; null if nothing was said
 * @param words words by language, put in place of the program's own
 */
public record Settings(
    Choices choices,
    @Nullable FailOn failOn,
    @Nullable Integer textLength,
    Map<String, WordLists> words) {
  /** Nothing said. */
  public static final Settings NONE = new Settings(Choices.NONE, null, null, Map.of());

  /** A text of more characters than this is hard to assess by. */
  static final int USUAL_LENGTH = 300;

  public Settings {
    words = new LinkedHashMap<>(words);
  }

  /** These settings, and where nothing was said, the others. */
  public Settings or(Settings others) {
    Map<String, WordLists> both = new LinkedHashMap<>(others.words);
    both.putAll(words);
    return new Settings(
        choices.or(others.choices),
        failOn != null ? failOn : others.failOn,
        textLength != null ? textLength : others.textLength,
        both);
  }

  /** Whether a finding makes the check fail. */
  public boolean fails(Severity severity) {
    return threshold().fails(severity);
  }

  /** What makes the check fail: errors, if nothing else was said. */
  public FailOn threshold() {
    return failOn == null ? FailOn.ERROR : failOn;
  }

  /** How many characters a text may have. */
  int longest() {
    return textLength == null ? USUAL_LENGTH : textLength;
  }

  /** The words of a language; none if nobody knows them. */
  WordLists words(String language) {
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    WordLists own = words.get(primary);
    return own == null ? WordLists.builtIn(primary) : own;
  }

  /** Whether a rule is held against frameworks. */
  boolean isOn(Rule rule) {
    Decision decision = choices.on(rule.code());
    return decision == null ? !rule.optIn() : decision != Decision.ALLOW;
  }

  /**
   * The findings as the user wants them: some left out, others taken more or less seriously. What
   * is an error by its kind stays one.
   */
  public List<Diagnostic> judge(List<Diagnostic> found) {
    List<Diagnostic> judged = new ArrayList<>();
    for (Diagnostic one : found) {
      Decision decision = choices.on(one.code());
      Severity severity = decision == null ? one.severity() : decision.severity();
      if (severity != null) {
        judged.add(one.withSeverity(severity));
      }
    }
    return judged;
  }
}
