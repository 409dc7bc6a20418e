package competence.inline;

import competence.inline.Escaper.LineContext;
import competence.limit.Limit;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

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

  /** A class of its own: most texts need no parser, and loading it takes time. */
  static final class InlineParser {
    private static final Parser PARSER =
        Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Text before a first bracket, so that it does not begin a link reference definition. */
    private static final String GUARD = "x";

    static List<Run> parse(String markdown) {
      String line = WhiteSpace.fold(markdown);
      boolean guarded = line.startsWith("[");
      String input = guarded ? GUARD + line : line;
      Node paragraph = PARSER.parse(input).getFirstChild();
      if (paragraph == null) {
        return List.of();
      }
      List<Run> runs = NodeRuns.read(paragraph, new Literal(input)).runs();
      return guarded ? withoutGuard(runs) : runs;
    }

    /** The guard is plain text, alone or with a literal bracket after it. */
    private static List<Run> withoutGuard(List<Run> runs) {
      List<Run> rest = new ArrayList<>(runs);
      Run first = rest.remove(0);
      String text = first.text().substring(GUARD.length());
      if (!text.isEmpty()) {
        rest.add(0, first.withText(text));
      }
      return List.copyOf(rest);
    }

    /** Raw HTML and images become the characters of their source. */
    private record Literal(String input) implements NodeRuns.Other {
      @Override
      public String html(HtmlInline html) {
        return html.getLiteral();
      }

      @Override
      public String image(Image image) {
        SourceSpan span = image.getSourceSpans().get(0);
        return input.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
      }
    }
  }
}
