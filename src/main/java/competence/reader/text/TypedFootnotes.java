package competence.reader.text;

import competence.outline.Outline;
import competence.outline.Text;
import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The footnotes at the end of a plain text: its last lines begin with 1, 2, 3, and each of these
 * numbers is once at the end of a word above them.
 *
 * @param lines the lines of the footnotes, in order
 * @param marks where their numbers are in the text above, in the same order
 */
record TypedFootnotes(List<PlainLine> lines, List<Span> marks) {
  static final TypedFootnotes NONE = new TypedFootnotes(List.of(), List.of());
  private static final int MOST_DIGITS = 3;

  /** The footnotes of a document; none if a number has no mark, or more than one. */
  static TypedFootnotes of(String content, List<List<PlainLine>> blocks) {
    List<PlainLine> all = blocks.stream().flatMap(List::stream).toList();
    int first = all.size();
    int number = first == 0 ? 0 : number(content, all.get(first - 1));
    while (number > 0 && first > 0 && number(content, all.get(first - 1)) == number) {
      first--;
      number--;
    }
    if (number > 0 || first == all.size()) {
      return NONE;
    }
    List<Span> above = new ArrayList<>();
    all.subList(0, first).forEach(line -> above.addAll(line.parts()));
    Map<Integer, List<Span>> marks = new HashMap<>();
    for (Span mark : FootnoteMarks.candidates(content, above)) {
      int found = Numbers.first(content.substring(mark.start(), mark.end()));
      marks.computeIfAbsent(found, key -> new ArrayList<>()).add(mark);
    }
    List<PlainLine> lines = all.subList(first, all.size());
    List<Span> unique = new ArrayList<>();
    for (int i = 1; i <= lines.size(); i++) {
      List<Span> found = marks.getOrDefault(i, List.of());
      if (found.size() != 1) {
        return NONE;
      }
      unique.add(found.get(0));
    }
    return new TypedFootnotes(lines, unique);
  }

  /** The number that a line begins with, before a text; 0 if there is none. */
  private static int number(String content, PlainLine line) {
    Span label = label(content, line);
    String sign = content.substring(label.start(), label.end());
    return sign.length() <= MOST_DIGITS && sign.chars().allMatch(c -> Numbers.isDigit((char) c))
        ? Math.max(0, Numbers.first(sign))
        : 0;
  }

  private static Span label(String content, PlainLine line) {
    Span first = line.parts().get(0);
    int end = WhiteSpace.find(content, first.start(), first.end());
    return new Span(first.start(), end < first.end() ? end : first.start());
  }

  /** Where the numbers before the footnotes are. */
  List<Span> labels(String content) {
    return lines.stream().map(line -> label(content, line)).toList();
  }

  /** Removes the lines of the footnotes, which are the last ones. */
  void removeFrom(List<List<PlainLine>> blocks) {
    int left = lines.size();
    for (int i = blocks.size() - 1; left > 0; i--) {
      List<PlainLine> block = blocks.get(i);
      int end = Math.max(0, block.size() - left);
      left -= block.size() - end;
      blocks.set(i, block.subList(0, end));
    }
  }

  /** The footnotes, with their texts. */
  List<Outline.Footnote> read(String content, FieldReader fields) {
    List<Span> labels = labels(content);
    List<Outline.Footnote> footnotes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PlainLine text = lines.get(i).without(List.of(labels.get(i)));
      Text found = Objects.requireNonNull(fields.text(text.parts()));
      footnotes.add(new Outline.Footnote(marks.get(i), List.of(found)));
    }
    return footnotes;
  }
}
