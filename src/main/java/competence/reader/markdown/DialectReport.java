package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports what the document has for other programs, once for each kind, with an example. */
final class DialectReport {
  private static final int LONGEST = 40;
  private static final int MOST_NAMES = 6;

  private record Tally(int count, Span first) {
    Tally plusOne() {
      return new Tally(count + 1, first);
    }
  }

  private final SourceText source;
  private final Map<DialectCommand.Kind, Tally> commands = new EnumMap<>(DialectCommand.Kind.class);
  private final Map<String, Tally> macros = new LinkedHashMap<>();
  private final Map<String, Tally> footnotes = new LinkedHashMap<>();

  private @Nullable Tally grids;

  DialectReport(SourceText source) {
    this.source = source;
  }

  void command(DialectCommand.Kind kind, Span span) {
    commands.merge(kind, new Tally(1, span), (tally, one) -> tally.plusOne());
  }

  /** A macro of LaTeX or a sign of another program, which stays in the text. */
  void macro(String name, Span span) {
    macros.merge(name, new Tally(1, span), (tally, one) -> tally.plusOne());
  }

  /** A footnote, or a mark of one, that is left out for a reason. */
  void footnote(String reason, Span span) {
    footnotes.merge(reason, new Tally(1, span), (tally, one) -> tally.plusOne());
  }

  /** A drawn table with cells that span others. */
  void grid(Span span) {
    Tally before = grids;
    grids = before == null ? new Tally(1, span) : before.plusOne();
  }

  void finish(Diagnostics diagnostics) {
    commands.forEach(
        (kind, tally) ->
            diagnostics.add(
                kind.losesWords() ? Code.MD111 : Code.MD110,
                tally.first(),
                "left out: " + kind.reason() + times(tally) + ", " + example(tally.first()),
                kind.losesWords()
                    ? "if a text needs these words, write them into the document"
                    : null));
    if (!macros.isEmpty()) {
      Tally first = macros.values().iterator().next();
      int count = macros.values().stream().mapToInt(Tally::count).sum();
      String names = macros.keySet().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
      diagnostics.add(
          Code.MD112,
          first.first(),
          "signs of another program are not read and stay in the text ("
              + count
              + "): "
              + names
              + (macros.size() > MOST_NAMES ? ", \u2026" : ""),
          "compile what that program makes of the document");
    }
    footnotes.forEach(
        (reason, tally) ->
            diagnostics.add(
                Code.MD113, tally.first(), "left out: footnote" + times(tally) + ", " + reason));
    Tally drawn = grids;
    if (drawn != null) {
      diagnostics.add(
          Code.MD115,
          drawn.first(),
          "a drawn table (grid table)" + times(drawn) + " is read as lines: its cells span others",
          "give all rows of the table the same columns");
    }
  }

  private static String times(Tally tally) {
    return tally.count() == 1 ? "" : " (" + tally.count() + " times)";
  }

  private String example(Span span) {
    String text = WhiteSpace.fold(source.slice(span));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }
}
