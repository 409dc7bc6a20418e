package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Text;
import competence.profile.PageHabits;
import competence.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports the markers of a document, each kind once; and the lines that an author broke. */
final class MarkerReport {
  private static final int MOST_SHOWN = 6;

  /** Signs with how often they are there, and the place of the first one. */
  private static final class Signs {
    private final Map<String, Integer> signs = new LinkedHashMap<>();
    private @Nullable Span first;

    void add(String sign, Span place) {
      signs.merge(sign, 1, Integer::sum);
      first = first == null ? place : first;
    }

    /** The signs for a message: "• (3 times), o". */
    String shown() {
      String shown =
          signs.entrySet().stream()
              .limit(MOST_SHOWN)
              .map(
                  e ->
                      visible(e.getKey())
                          + (e.getValue() > 1 ? " (" + e.getValue() + " times)" : ""))
              .collect(Collectors.joining(", "));
      return signs.size() > MOST_SHOWN ? shown + ", and others" : shown;
    }
  }

  private final Signs bullets = new Signs();
  private final Signs labels = new Signs();
  private final Signs doubtful = new Signs();

  void bullet(String sign, Span place) {
    bullets.add(sign, place);
  }

  void found(List<MarkerForm> forms, Span place) {
    for (MarkerForm form : forms) {
      LabelForm label = form.label();
      boolean doubt = label == null ? form.needsNeighbours() : label.isBareCode();
      (doubt ? doubtful : label == null ? bullets : labels).add(form.sign(), place);
    }
  }

  /** The lines of a paragraph, which may be texts of their own. */
  Block broken(Block.Paragraph paragraph, PassContext context) {
    List<Text> lines = paragraph.lines().stream().map(Line::text).toList();
    int count = lines.size();
    if (LineBreaks.areTexts(lines.stream().map(Text::plain).toList())) {
      context.report(
          Code.TREE214,
          paragraph.span(),
          "read as " + count + " items, separated by line breaks: each line could be on its own",
          "if they are one text, join the lines in the document");
      return new Block.Lines(lines, paragraph.span());
    }
    context.report(
        Code.TREE215,
        paragraph.span(),
        count + " lines joined: the text goes on after the line breaks",
        "if each line is an item, make it a paragraph or an entry of a list");
    return paragraph;
  }

  void finish(PassContext context) {
    String remedy =
        "if they are words, " + context.profile().page().without(PageHabits.Undo.LABELS);
    report(Code.TREE211, bullets, "read as bullets, and no part of the texts: ", null, context);
    report(
        Code.TREE212,
        labels,
        "read as labels, which number the texts after them: ",
        remedy,
        context);
    report(
        Code.TREE213,
        doubtful,
        "read as labels or bullets, although they could be words: ",
        remedy,
        context);
  }

  private static void report(
      Code code, Signs signs, String message, @Nullable String help, PassContext context) {
    if (signs.first != null) {
      context.report(code, signs.first, message + signs.shown(), help);
    }
  }

  /**
   * A sign as it can be printed; the private characters of symbol fonts have no form of their own.
   */
  static String visible(String sign) {
    char c = sign.charAt(0);
    boolean hidden = c >= '\uE000' && c <= '\uF8FF';
    return hidden ? "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) : sign;
  }
}
