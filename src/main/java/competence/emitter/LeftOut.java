package competence.emitter;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what of a framework has no place in an output. */
public final class LeftOut {
  private LeftOut() {}

  /**
   * Says what an output leaves out, in one note; nothing if the framework has nothing of it.
   *
   * @param format the name of the output's format
   * @param details what the format has no place for
   * @param written what the output was to carry
   */
  public static void report(
      String format, Set<Detail> details, Framework written, Diagnostics diagnostics) {
    String list =
        new TreeSet<>(details)
            .stream()
                .filter(detail -> detail.count(written) > 0)
                .map(detail -> detail.phrase(detail.count(written)))
                .collect(Collectors.joining(", "));
    if (!list.isEmpty()) {
      diagnostics.add(
          Code.EMIT101,
          null,
          format + " has no place for " + list,
          "yaml and json carry all of it");
    }
  }
}
