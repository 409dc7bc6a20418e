package competence.check;

import competence.diagnostic.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a user can decide on a kind of finding. */
public enum Decision {
  /** It is not said. */
  ALLOW,
  /** It is said as a warning. */
  WARN,
  /** It is said as an error. */
  DENY;

  /** The word for it, as an option and as a key: {@code allow}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How much such a finding matters; null if it is not said. */
  @Nullable Severity severity() {
    return switch (this) {
      case ALLOW -> null;
      case WARN -> Severity.WARNING;
      case DENY -> Severity.ERROR;
    };
  }
}
