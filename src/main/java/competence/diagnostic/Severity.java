package competence.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, worst first. */
public enum Severity {
  /** The input cannot be taken at its word; no output is made of it. */
  ERROR,
  /** Something is probably not as its author meant it. */
  WARNING,
  /** A decision of the program that a person may want to check. */
  NOTE;

  /** The word that is shown: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
