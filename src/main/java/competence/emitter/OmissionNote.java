package competence.emitter;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reports which details of a framework an output cannot carry. */
public final class OmissionNote {
  private OmissionNote() {}

  /**
   * Reports in one note what an output leaves out; nothing if the framework has none of it.
   *
   * @param format the name of the output's format
   * @param details the details that the format cannot carry
   * @param written the framework that was written
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
