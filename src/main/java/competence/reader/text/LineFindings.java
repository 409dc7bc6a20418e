package competence.reader.text;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.ExclusionRule;
import competence.profile.PageHabits;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports the changes to lines that were undone, and those that cannot be undone. */
final class LineFindings {
  private static final int FEWEST_GLUED = 2;
  private static final String ENDS = ".!?:;";

  private final String content;
  private final PageHabits habits;
  private final Diagnostics diagnostics;
  private final Map<ExclusionRule, List<Span>> leftOut = new LinkedHashMap<>();
  private final List<Span> joined = new ArrayList<>();
  private final List<Span> hyphens = new ArrayList<>();
  private final List<Span> glued = new ArrayList<>();
  private final List<Span> gaps = new ArrayList<>();

  LineFindings(String content, PageHabits habits, Diagnostics diagnostics) {
    this.content = content;
    this.habits = habits;
    this.diagnostics = diagnostics;
  }

  void leftOut(ExclusionRule rule, List<Span> spans) {
    if (!spans.isEmpty()) {
      leftOut.computeIfAbsent(rule, key -> new ArrayList<>()).addAll(spans);
    }
  }

  void joined(Span line) {
    joined.add(line);
  }

  void keptHyphen(Span hyphen) {
    hyphens.add(hyphen);
  }

  void split(Span line, int parts) {
    diagnostics.add(
        Code.DOC104,
        WhiteSpace.trim(content, line),
        parts + " items are on this line; it was split where the profile lets items begin",
        "check in the audit that each of them begins at the right place");
  }

  void sideBySide(Span line) {
    diagnostics.add(
        Code.DOC110,
        line,
        "two columns are side by side below: the words of each cannot be known",
        "separate the columns in the document, or convert its original in another way");
  }

  /** Looks for signs of lost text in a plain line. */
  void look(PlainLine line) {
    lookForColon(line);
    line.parts().forEach(part -> lookForGaps(part, line.marked()));
    line.parts().forEach(this::lookForGlue);
  }

  /** A stem with its items on the same line: where each begins and ends is unknown. */
  private void lookForColon(PlainLine line) {
    StringBuilder text = new StringBuilder();
    line.parts().forEach(part -> text.append(content, part.start(), part.end()));
    int colon = text.indexOf(": ");
    while (colon >= 0) {
      if (colon + 2 < text.length() && Character.isLowerCase(text.charAt(colon + 2))) {
        diagnostics.add(
            Code.DOC107,
            line.span(),
            "the items of this stem are on its line: where each begins and ends cannot be known",
            "if these are several items, put each on a line of its own");
        return;
      }
      colon = text.indexOf(": ", colon + 1);
    }
  }

  /** Blanks behind a bullet or a label, the first word of a marked line, say nothing. */
  private void lookForGaps(Span part, boolean marked) {
    int from = marked ? WhiteSpace.find(content, part.start(), part.end()) : part.start();
    from = WhiteSpace.skip(content, from, part.end());
    for (int i = from + 1; i + 1 < part.end(); i++) {
      boolean two = content.charAt(i) == ' ' && content.charAt(i + 1) == ' ';
      if (two && ENDS.indexOf(content.charAt(i - 1)) < 0) {
        gaps.add(new Span(i, i + 2));
        return;
      }
    }
  }

  /** A lower-case letter before a capital, or a colon before a letter: a space was lost. */
  private void lookForGlue(Span part) {
    for (int i = part.start() + 1; i + 1 < part.end(); i++) {
      char before = content.charAt(i - 1);
      char c = content.charAt(i);
      boolean capital = Character.isLowerCase(before) && Character.isUpperCase(c);
      boolean colon = before == ':' && Character.isLetter(c);
      if ((capital && Character.isLowerCase(content.charAt(i + 1))) || colon) {
        glued.add(new Span(i - 1, i + 1));
      }
    }
  }

  /** Reports the findings that are reported once for a document. */
  void report() {
    leftOut.forEach(
        (rule, spans) ->
            diagnostics.add(
                Code.DOC106,
                spans.get(0),
                "left out: " + rule + ", " + times(spans.size()),
                "if this is content, " + without(rule)));
    report(
        Code.DOC105,
        joined,
        1,
        "hard-wrapped lines joined with the line before: ",
        "if each line is an item, " + habits.without(PageHabits.Undo.HARD_WRAPS));
    report(
        Code.DOC112,
        hyphens,
        1,
        "hyphens at line ends are kept, as they may belong to the words: ",
        "take those out of the document that only cut a word");
    report(
        Code.DOC108,
        gaps,
        1,
        "two spaces in the middle of a text, where words may be missing: ",
        "compare these places with the original");
    report(
        Code.DOC109,
        glued,
        FEWEST_GLUED,
        "words run together, where line ends may be missing: ",
        "the words cannot be separated; convert the original in another way");
  }

  /** What to write in a profile so that a rule does not apply. */
  private String without(ExclusionRule rule) {
    return switch (rule.kind()) {
      case LINE -> "write in a profile: omit: []";
      case FRAME -> "write in a profile: page: {frames: []}";
      case RUNNING_HEAD -> "write in a profile: page: {heads: []}";
      case TITLE_AGAIN -> habits.without(PageHabits.Undo.TITLE_AGAIN);
      case PAGE_NUMBER -> habits.without(PageHabits.Undo.PAGE_NUMBERS);
      case FOOTNOTE_MARK -> habits.without(PageHabits.Undo.FOOTNOTE_MARKS);
    };
  }

  private void report(Code code, List<Span> places, int fewest, String message, String help) {
    if (places.size() >= fewest) {
      diagnostics.add(code, places.get(0), message + times(places.size()), help);
    }
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
