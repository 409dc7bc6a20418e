package competence.inline;

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

/** Parses one line of inline CommonMark. */
final class InlineParser {
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** Text before a first bracket, so that it does not begin a link reference definition. */
  private static final String GUARD = "x";

  private InlineParser() {}

  static List<Run> parse(String markdown) {
    String line = WhiteSpace.fold(markdown);
    boolean guarded = line.startsWith("[");
    String input = guarded ? GUARD + line : line;
    Node paragraph = PARSER.parse(input).getFirstChild();
    if (paragraph == null) {
      return List.of();
    }
    List<Run> runs = NodeRuns.of(paragraph, new Literal(input));
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
