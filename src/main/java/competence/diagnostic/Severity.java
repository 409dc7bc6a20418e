package competence.diagnostic;

import java.util.Locale;

/** The severity of a finding, most severe first. */
public enum Severity {
  /** The input is invalid; there is no output. */
  ERROR,
  /** The author probably meant something else. */
  WARNING,
  /** A decision of the program that people may want to check. */
  NOTE;

  /** The word in messages: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
