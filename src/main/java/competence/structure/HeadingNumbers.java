package competence.structure;

import competence.diagnostic.Code;
import competence.model.CodeLabel;
import competence.model.ItemKind;
import competence.outline.Text;
import competence.profile.PageHabits;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and letters before headings become their codes, where they count the headings: "1 Hives"
 * and "2 Honey", "1.1 Frames", "A Driving" before "B Passengers". They stay in the text if nothing
 * else tells the headings apart: "1. Semester" and "2. Semester".
 */
final class HeadingNumbers {
  private static final int LONGEST = 14;
  private static final int MOST_DIGITS = 3;
  private static final int MOST_SHOWN = 6;
  private static final String DASHES = "-\u2013\u2014:";

  /** Headings at one depth of the tree, with labels of one shape, in order. */
  private static final class Series {
    private final Map<Draft, LabelForm> labels = new LinkedHashMap<>();
    private @Nullable LabelForm last;
    private final int depth;
    private boolean nested;
    private boolean counts = true;
    private boolean goesOn;

    Series(int depth) {
      this.depth = depth;
    }

    void add(Draft heading, LabelForm label, @Nullable LabelForm above) {
      LabelForm before = last;
      boolean next = before != null && label.count() == before.count() + 1;
      counts &= next || label.count() <= 1;
      goesOn |= next;
      nested |= above != null && label.isBelow(above);
      labels.put(heading, label);
      last = label;
    }

    /**
     * Whether its labels are codes: they count, or have several parts as codes have.
     *
     * @param headings the number of all headings at this depth
     */
    boolean areCodes(int headings) {
      LabelForm label = last;
      boolean mixed =
          label != null && CodeLabel.isCode(String.join(".", label.parts()), ItemKind.STATEMENT);
      boolean bare = label != null && label.isBare();
      if (labels.size() == 1) {
        return mixed && nested;
      }
      return (mixed || (counts && goesOn && (!bare || labels.size() == headings)))
          && labels.keySet().stream().map(HeadingNumbers::rest).distinct().count() > 1;
    }
  }

  private final Map<String, Series> series = new LinkedHashMap<>();
  private final Map<Integer, LabelCount> counts = new HashMap<>();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final Map<Draft, LabelForm> labels = new HashMap<>();
  private final PassContext context;

  private HeadingNumbers(PassContext context) {
    this.context = context;
  }

  /** Cuts the numbers of the headings below a draft. */
  static void cut(Draft root, PassContext context) {
    if (context.profile().page().undo().contains(PageHabits.Undo.LABELS)) {
      HeadingNumbers numbers = new HeadingNumbers(context);
      numbers.find(root);
      numbers.cut();
    }
  }

  private void find(Draft root) {
    Deque<Draft> open = new ArrayDeque<>(root.below());
    while (!open.isEmpty()) {
      Draft draft = open.pop();
      Text text = draft.text;
      for (int i = draft.below().size() - 1; i >= 0; i--) {
        open.push(draft.below().get(i));
      }
      if (draft.kind == ItemKind.HEADING && text != null && draft.details().code() == null) {
        headings.merge(draft.depth, 1, Integer::sum);
        LabelForm label = label(text.plain(), draft.depth);
        if (label != null) {
          boolean mixed = label.parts().size() > 1;
          String key = label.shape() + (mixed ? "" : " " + draft.depth);
          series
              .computeIfAbsent(key, shape -> new Series(draft.depth))
              .add(draft, label, labels.get(draft.parent()));
          labels.put(draft, label);
        }
      }
    }
  }

  private @Nullable LabelForm label(String plain, int depth) {
    int end = end(plain);
    if (end == 0 || plain.codePoints().skip(end).noneMatch(Character::isLetter)) {
      return null;
    }
    String word = plain.substring(0, end);
    LabelForm label = LabelForm.of(word);
    if (label != null) {
      return counts.computeIfAbsent(depth, key -> new LabelCount()).resolved(label);
    }
    boolean number = end <= MOST_DIGITS && word.chars().allMatch(c -> Numbers.isDigit((char) c));
    boolean letter = end == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    return number || letter ? new LabelForm(List.of(word), number ? "9" : "A") : null;
  }

  /** Where the first word ends; 0 if it is too long for a label, or the only one. */
  private static int end(String plain) {
    int end = WhiteSpace.find(plain, 0, Math.min(plain.length(), LONGEST + 1));
    return end < plain.length() && end <= LONGEST ? end : 0;
  }

  private static String rest(Draft heading) {
    String plain = heading.text == null ? "" : heading.text.plain();
    return plain.substring(end(plain));
  }

  private void cut() {
    List<String> shown = new ArrayList<>();
    for (Series found : series.values()) {
      if (found.areCodes(headings.getOrDefault(found.depth, 0))) {
        found.labels.keySet().forEach(heading -> cut(heading, shown));
      }
    }
    Draft first =
        series.values().stream()
            .flatMap(s -> s.labels.keySet().stream())
            .filter(heading -> heading.details().code() != null)
            .findFirst()
            .orElse(null);
    if (first != null && first.text != null) {
      String codes = shown.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
      context.report(
          Code.TREE222,
          first.text.span(),
          "read as the codes of headings, which they count: "
              + codes
              + (shown.size() > MOST_SHOWN ? ", and others" : ""),
          "if they are words, " + context.profile().page().without(PageHabits.Undo.LABELS));
    }
  }

  private void cut(Draft heading, List<String> shown) {
    Text text = heading.text;
    if (text == null) {
      return;
    }
    int end = end(text.plain());
    int from = WhiteSpace.skip(text.plain(), end, text.plain().length());
    int dash = from + 1;
    boolean dashed =
        DASHES.indexOf(text.plain().charAt(from)) >= 0 && WhiteSpace.is(text.plain().charAt(dash));
    Text code = context.slicer().slice(text, 0, end);
    Text sign = dashed ? context.slicer().slice(text, from, dash) : null;
    Text rest = context.slicer().slice(text, dashed ? dash : end, text.plain().length());
    if (code == null || rest == null || (dashed && sign == null)) {
      return;
    }
    if (sign != null) {
      context.discardMarker(sign);
    }
    shown.add(code.plain());
    heading.text = rest;
    heading.set(heading.details().withCode(WholeStyle.removed(code)));
  }
}
