package competence.check;

import competence.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding makes a check fail. */
public enum FailOn {
  /** Errors alone do. */
  ERROR(Severity.ERROR),
  /** Warnings do, too. */
  WARNING(Severity.WARNING),
  /** Everything does. */
  NOTE(Severity.NOTE),
  /** Nothing does. */
  NEVER(null);

  /** The words for all. */
  public static final List<String> WORDS = Arrays.stream(values()).map(FailOn::word).toList();

  private final @Nullable Severity least;

  FailOn(@Nullable Severity least) {
    this.least = least;
  }

  /** What one of the {@link #WORDS} means. */
  public static FailOn of(String word) {
    return values()[WORDS.indexOf(word)];
  }

  /** Whether a finding of this severity makes a check fail. */
  public boolean fails(Severity severity) {
    return least != null && severity.compareTo(least) <= 0;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
