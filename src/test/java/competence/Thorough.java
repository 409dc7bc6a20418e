package competence;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of cases for expensive tests: all in profile {@code thorough}, a fifth otherwise, to
 * keep local builds short.
 */
public final class Thorough {
  private static final int SHARE = Boolean.getBoolean("thorough") ? 1 : 5;

  private Thorough() {}

  /** The number of samples out of a number of cases: at least one. */
  public static int of(int all) {
    return (all + SHARE - 1) / SHARE;
  }

  /** The samples, evenly spread. */
  public static <T> List<T> of(List<T> all) {
    List<T> tried = new ArrayList<>();
    for (int i = 0; i < all.size(); i += SHARE) {
      tried.add(all.get(i));
    }
    return tried;
  }
}
