package competence.changes;

import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Framework;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What is written about two editions, for tests. */
public final class Written {
  private Written() {}

  /** The page. */
  public static String page(Framework before, Framework now) {
    return by(new ChangesPage(), Diff.between(before, now));
  }

  /** The comment. */
  public static String markdown(Framework before, Framework now) {
    return by(new ChangesMarkdown(), Diff.between(before, now));
  }

  static String by(ChangesWriter writer, Difference difference) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(difference, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
