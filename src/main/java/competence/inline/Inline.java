package competence.inline;

import competence.limit.Limit;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;

/**
 * Inline Markdown: a text as it stands in the tree (one line of CommonMark inline: emphasis,
 * strong, code, links; everything else literal), as runs, and as plain text.
 *
 * <p>The canonical form of a text is {@code write(parse(text))}; it is escaped only where
 * CommonMark would otherwise read markup.
 */
public final class Inline {
  private Inline() {}

  /**
   * The runs of a text. Neighbours of the same style are one run. Raw HTML and images are literal
   * text. What is nested deeper than CommonMark's reader goes is literal text too, and so is all of
   * an overlarge text.
   */
  public static List<Run> parse(String markdown) {
    if (!MarkupSigns.mayMean(markdown)) {
      return markdown.isEmpty() ? List.of() : List.of(Run.plain(markdown));
    } else if (isOverlarge(markdown)) {
      return List.of(Run.plain(WhiteSpace.fold(markdown)));
    }
    List<Run> simple = SimpleMarkup.parse(markdown);
    return simple == null ? InlineParser.parse(markdown) : simple;
  }

  /** Whether a text has more characters than any framework may have in one. */
  public static boolean isTooLong(String text) {
    int most = Limit.TEXT.most();
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  /** Whether a text is too long, or has so much markup that it takes too long to be parsed. */
  public static boolean isOverlarge(String markdown) {
    return TextLimit.exceeds(markdown);
  }

  /**
   * The canonical text of some runs, which parses back to them: white space folded across all of
   * them, and never at either end of a styled stretch; neighbours of one style joined. Empty if the
   * runs have no text.
   */
  public static String write(List<Run> runs) {
    if (runs.size() == 1 && runs.get(0).isPlain() && !MarkupSigns.areIn(runs.get(0).text())) {
      return WhiteSpace.fold(WellFormed.mend(runs.get(0).text())); // most texts, and much quicker
    }
    return InlineWriter.write(runs, Place.FIELD);
  }

  /**
   * A text as it can stand in a Markdown document, as a paragraph of its own: what would make it
   * another kind of block is escaped, and so is what GitHub's readers would strike out.
   */
  public static String asParagraph(String markdown) {
    return InlineWriter.write(parse(markdown), Place.BLOCK);
  }

  /** A text as it can stand in a Markdown document behind something else on its line. */
  public static String withinLine(String markdown) {
    return InlineWriter.write(parse(markdown), Place.IN_LINE);
  }

  /** The canonical text of a plain text: what would be markup in it is escaped. */
  public static String escape(String plain) {
    return write(List.of(Run.plain(plain)));
  }

  /** A text without its markup. */
  public static String plain(String markdown) {
    if (!MarkupSigns.mayMean(markdown)) {
      return markdown;
    }
    StringBuilder out = new StringBuilder(markdown.length());
    parse(markdown).forEach(run -> out.append(run.text()));
    return out.toString();
  }

  /** The canonical form of a text that somebody wrote. */
  public static String canonical(String markdown) {
    return write(parse(markdown));
  }

  /** False only if a text has no link: that costs no more than a look. */
  public static boolean mayLink(String markdown) {
    return markdown.contains("](") || markdown.indexOf('<') >= 0;
  }

  /** Whether a text has emphasis, strong, code or a link in it. */
  public static boolean hasMarkup(String markdown) {
    return MarkupSigns.mayMean(markdown)
        && parse(markdown).stream().anyMatch(run -> !run.isPlain());
  }
}
