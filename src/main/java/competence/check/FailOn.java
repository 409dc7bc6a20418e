package competence.check;

import competence.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From which severity on a finding makes a check fail. */
public enum FailOn {
  /** Errors alone do. */
  ERROR,
  /** Warnings do, too. */
  WARNING,
  /** Everything does. */
  NOTE,
  /** Nothing does. */
  NEVER;

  /** The words for all. */
  public static final List<String> WORDS =
      Arrays.stream(values()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();

  /** What one of the {@link #WORDS} means. */
  public static FailOn of(String word) {
    return values()[WORDS.indexOf(word)];
  }

  /** Whether a finding of this severity makes a check fail. */
  public boolean fails(Severity severity) {
    return this != NEVER && severity.ordinal() <= ordinal();
  }
}
