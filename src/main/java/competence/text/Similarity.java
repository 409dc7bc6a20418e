package competence.text;

import java.util.Collection;
import java.util.Optional;

/** Similarity of short words, for "did you mean". */
public final class Similarity {
  private static final int LONGEST = 64;

  private Similarity() {}

  /** The known word nearest to a mistyped one; empty if none is near enough. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate, least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many characters must be inserted, deleted, changed or swapped with their neighbours
   * (optimal string alignment), if that is less than a limit; otherwise the limit or more. For
   * words longer than 64 characters, the maximum.
   */
  private static int distance(String a, String b, int limit) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    } else if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] changes = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      int lowest = limit;
      for (int j = 0; j <= b.length(); j++) {
        changes[i][j] = i == 0 || j == 0 ? i + j : least(a, i, b, j, changes);
        lowest = Math.min(lowest, changes[i][j]);
      }
      if (lowest == limit) {
        return limit; // The rows below have no lower number.
      }
    }
    return changes[a.length()][b.length()];
  }

  private static int least(String a, int i, String b, int j, int[][] changes) {
    int change = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
  }
}
