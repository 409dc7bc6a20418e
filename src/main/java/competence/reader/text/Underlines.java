package competence.reader.text;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rules that are typed as lines of one sign ("-----"). The line above a rule of about its
 * length is a heading; the sign tells the rank. Other rules only divide the text.
 */
final class Underlines {
  private static final String SIGNS = "=-_~*#^\u2013\u2014\u2500\u2501\u2550";
  private static final int SHORTEST = 3;
  private static final int LONGEST_TITLE = 90;
  private static final int MOST_DIFFERENCE = 3;

  private final String content;
  private final Ledger ledger;

  /** The signs of the rules below headings, in their order. */
  private final List<Character> ranks = new ArrayList<>();

  Underlines(String content, Ledger ledger) {
    this.content = content;
    this.ledger = ledger;
  }

  /** The lines of a block without the rules. */
  List<PlainText.Region> split(List<Span> block) {
    List<PlainText.Region> regions = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < block.size(); i++) {
      Span rule = WhiteSpace.trim(content, block.get(i));
      if (isRule(rule)) {
        ledger.add(rule, new Usage.Markup(MarkupKind.SIGNS));
        boolean heading = from < i && isTitle(block.get(i - 1), rule, from == i - 1);
        addPlain(block.subList(from, heading ? i - 1 : i), regions);
        if (heading) {
          regions.add(new PlainText.Region.Underlined(block.get(i - 1), rank(rule)));
        }
        from = i + 1;
      }
    }
    addPlain(block.subList(from, block.size()), regions);
    return regions;
  }

  private static void addPlain(List<Span> lines, List<PlainText.Region> regions) {
    if (!lines.isEmpty()) {
      regions.add(new PlainText.Region.Plain(lines));
    }
  }

  private boolean isRule(Span line) {
    char sign = line.start() < line.end() ? content.charAt(line.start()) : ' ';
    return line.end() - line.start() >= SHORTEST
        && SIGNS.indexOf(sign) >= 0
        && content.substring(line.start(), line.end()).chars().allMatch(c -> c == sign);
  }

  private boolean isTitle(Span line, Span rule, boolean first) {
    Span text = WhiteSpace.trim(content, line);
    int length = text.end() - text.start();
    return length <= LONGEST_TITLE
        && (first || Math.abs(length - (rule.end() - rule.start())) <= MOST_DIFFERENCE)
        && Character.isLetterOrDigit(content.charAt(text.start()));
  }

  private int rank(Span rule) {
    char sign = content.charAt(rule.start());
    if (!ranks.contains(sign)) {
      ranks.add(sign);
    }
    return ranks.indexOf(sign) + 1;
  }
}
