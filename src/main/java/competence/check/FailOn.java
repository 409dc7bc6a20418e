package competence.check;

import competence.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lowest severity that makes a check fail. */
public enum FailOn {
  /** Only errors make it fail. */
  ERROR(Severity.ERROR),
  /** Warnings and errors make it fail. */
  WARNING(Severity.WARNING),
  /** All findings make it fail. */
  NOTE(Severity.NOTE),
  /** It never fails. */
  NEVER(null);

  /** The words for all values. */
  public static final List<String> WORDS =
      Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();

  private final @Nullable Severity least;

  FailOn(@Nullable Severity least) {
    this.least = least;
  }

  /** The value for one of the {@link #WORDS}. */
  public static FailOn of(String word) {
    return values()[WORDS.indexOf(word)];
  }

  /** Whether a finding of this severity makes a check fail. */
  public boolean fails(Severity severity) {
    return least != null && severity.compareTo(least) <= 0;
  }
}
