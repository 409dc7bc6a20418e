package competence.inline;

import competence.limit.Limit;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;

/**
 * Reads and writes the texts of the tree: one line of inline CommonMark with emphasis, strong
 * emphasis, code and links; everything else is literal.
 *
 * <p>The canonical form of a text is {@code write(parse(text))}; it is escaped only where
 * CommonMark would otherwise read markup.
 */
public final class Inline {
  /** The most links times delimiters; a statement has a few of each. */
  private static final long MOST_STEPS = 1_000_000;

  private Inline() {}

  /**
   * The runs of a text; neighbours have different styles. Raw HTML and images are literal text, and
   * so is markup that is nested deeper than the parser goes, and all of an overlarge text.
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

  /** Whether a text has more characters than the limit. */
  public static boolean isTooLong(String text) {
    int most = Limit.TEXT.most();
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  /**
   * Whether a text is too long, or has so much markup that parsing it takes too long. For each link
   * the parser visits all delimiters of emphasis before it, so the time grows with their product.
   */
  public static boolean isOverlarge(String markdown) {
    if (isTooLong(markdown)) {
      return true;
    }
    long delimiters = 0;
    long links = 0;
    for (int i = 0; i < markdown.length(); i++) {
      switch (markdown.charAt(i)) {
        case '*', '_' -> delimiters++;
        case ']' -> links++;
        default -> {}
      }
    }
    return delimiters * links > MOST_STEPS;
  }

  /**
   * The canonical text of some runs, which parses back to them. White space is folded, and moved
   * out of the ends of styles; neighbours with the same style are joined. Empty if the runs have no
   * text.
   */
  public static String write(List<Run> runs) {
    if (runs.size() == 1 && runs.get(0).isPlain() && !MarkupSigns.areIn(runs.get(0).text())) {
      return WhiteSpace.fold(WellFormed.mend(runs.get(0).text())); // Most texts; much faster.
    }
    return InlineWriter.write(runs, LineContext.FIELD);
  }

  /**
   * A text for a paragraph of a Markdown document: characters that would make it another kind of
   * block are escaped, and so are GitHub's delimiters of struck-out text.
   */
  public static String asParagraph(String markdown) {
    return InlineWriter.write(parse(markdown), LineContext.BLOCK);
  }

  /** A text for a Markdown document, after other text on its line. */
  public static String withinLine(String markdown) {
    return InlineWriter.write(parse(markdown), LineContext.IN_LINE);
  }

  /** The canonical text of a plain text: characters that would be markup are escaped. */
  public static String escape(String plain) {
    return write(List.of(Run.plain(plain)));
  }

  /** The plain text of a text: its characters without markup. */
  public static String plain(String markdown) {
    if (!MarkupSigns.mayMean(markdown)) {
      return markdown;
    }
    StringBuilder out = new StringBuilder(markdown.length());
    parse(markdown).forEach(run -> out.append(run.text()));
    return out.toString();
  }

  /** The canonical form of a text. */
  public static String canonical(String markdown) {
    return write(parse(markdown));
  }

  /** False only if a text has no link; a quick check. */
  public static boolean mayLink(String markdown) {
    return markdown.contains("](") || markdown.indexOf('<') >= 0;
  }

  /** Whether a text has emphasis, strong emphasis, code or a link. */
  public static boolean hasMarkup(String markdown) {
    return MarkupSigns.mayMean(markdown)
        && parse(markdown).stream().anyMatch(run -> !run.isPlain());
  }
}
