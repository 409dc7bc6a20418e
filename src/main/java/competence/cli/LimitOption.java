package competence.cli;

import competence.limit.Limit;
import competence.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/** The option that moves limits: {@code --limit depth=100,bytes=10M}. */
final class LimitOption {
  private static final String NAME = "--limit";

  private LimitOption() {}

  /** What stands below the help of a command that has this option: its own lines, then these. */
  static List<String> notes(String... lines) {
    List<String> notes = new ArrayList<>(List.of(lines));
    notes.add("");
    notes.add(
        "Limits keep a document from filling the memory; what goes beyond one is refused. NAME and");
    notes.add("usual value: " + usual(0, 3) + ",");
    notes.add(usual(3, 6) + ".");
    return notes;
  }

  static Option option() {
    return Option.values("NAME=N", "Limits put otherwise, with commas (see below).", NAME);
  }

  /** What the user said; the usual limits where nothing. */
  static Limits of(Given given) {
    Limits limits = Limits.USUAL;
    List<String> written = given.values(NAME);
    for (String one : written) {
      limits = with(one.strip(), limits);
    }
    return limits;
  }

  private static Limits with(String written, Limits limits) {
    int equals = written.indexOf('=');
    if (equals < 0) {
      throw new UsageException("--limit needs NAME=N, such as depth=100, not \"" + written + '"');
    }
    String name = written.substring(0, equals);
    Limit limit =
        Limit.named(name).orElseThrow(() -> UsageException.unknown("limit", name, Limit.titles()));
    String number = written.substring(equals + 1);
    return limits.with(
        limit, limit.value(number).orElseThrow(() -> new UsageException(limit.refusal(number))));
  }

  private static String usual(int from, int to) {
    return String.join(
        ", ",
        Limit.titles().subList(from, to).stream()
            .map(title -> Limit.named(title).orElseThrow())
            .map(limit -> limit.title() + " " + limit.written(limit.usual()))
            .toList());
  }
}
