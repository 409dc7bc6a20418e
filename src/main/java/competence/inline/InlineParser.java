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

/** Reads one line of CommonMark inline. */
final class InlineParser {
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** Put before a bracket, it keeps a text from being read as a link reference definition. */
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

  /** The guard stands before a bracket, so it is plain text, and so is the bracket if it stays. */
  private static List<Run> withoutGuard(List<Run> runs) {
    List<Run> rest = new ArrayList<>(runs);
    Run first = rest.remove(0);
    String text = first.text().substring(GUARD.length());
    if (!text.isEmpty()) {
      rest.add(0, first.withText(text));
    }
    return List.copyOf(rest);
  }

  /** Raw HTML and images stand for the characters they are written with. */
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
