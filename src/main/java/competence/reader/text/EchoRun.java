package competence.reader.text;

import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Echoes that stand on a line letter for letter as their originals do, one field each and nothing
 * else among them, as converters print them: so no field has to be looked at closely.
 */
final class EchoRun {
  private final List<EchoPlan.Echo> echoes;
  private final int[] starts;
  private int end;

  private EchoRun(List<EchoPlan.Echo> echoes) {
    this.echoes = echoes;
    this.starts = new int[echoes.size()];
  }

  /**
   * Looks for them.
   *
   * @param from where the first field begins
   * @param lineEnd where the line ends
   * @return null if they are not there like that; they may be there in another form
   */
  static @Nullable EchoRun of(Letters letters, int from, int lineEnd, List<EchoPlan.Echo> echoes) {
    String content = letters.content();
    EchoRun run = new EchoRun(echoes);
    int at = from;
    for (int i = 0; i < echoes.size(); i++) {
      EchoPlan.Echo echo = echoes.get(i);
      int start = skipBlank(content, at, lineEnd);
      int length = echo.original().end() - echo.original().start();
      if (!echo.selfContained()
          || start + length > lineEnd
          || !letters.same(start, echo.original().start(), length)) {
        return null;
      }
      run.starts[i] = start;
      at = afterField(content, start + length, lineEnd);
      if (at < 0) {
        return null;
      }
    }
    run.end = at;
    return run;
  }

  /** The same, if nothing follows them on the line. */
  static @Nullable EchoRun whole(Letters letters, Span line, List<EchoPlan.Echo> echoes) {
    EchoRun run = of(letters, line.start(), line.end(), echoes);
    boolean whole = run != null && skipBlank(letters.content(), run.end, line.end()) >= line.end();
    return whole ? run : null;
  }

  /** The offset of the field after them; beyond the line if there is none. */
  int end() {
    return end;
  }

  /** What they tell of the dialect: the same as their originals. */
  int evidence(DialectEvidence evidence) {
    int found = 0;
    for (EchoPlan.Echo echo : echoes) {
      found += echo.raw() ? 0 : evidence.of(echo.original());
    }
    return found;
  }

  /** Enters them. */
  void enter(Ledger ledger) {
    for (int i = 0; i < starts.length; i++) {
      Span original = echoes.get(i).original();
      int length = original.end() - original.start();
      ledger.add(new Span(starts[i], starts[i] + length), new Use.Echo(original));
    }
  }

  private static int skipBlank(String content, int from, int end) {
    int at = from;
    while (at < end && WhiteSpace.is(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the tab behind a field; -1 if something else stands before it. */
  private static int afterField(String content, int from, int end) {
    int at = from;
    while (at < end && content.charAt(at) != '\t') {
      if (!WhiteSpace.is(content.charAt(at))) {
        return -1;
      }
      at++;
    }
    return at + 1;
  }
}
