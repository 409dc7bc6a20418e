package competence.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

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
    String line = markdown.replace('\n', ' ').replace('\r', ' ');
    boolean guarded = line.startsWith("[");
    String input = guarded ? GUARD + line : line;
    Runs runs = new Runs();
    Node paragraph = PARSER.parse(input).getFirstChild();
    if (paragraph != null) {
      walk(paragraph, input, runs);
    }
    return runs.finish(guarded ? GUARD.length() : 0);
  }

  /** Goes over the inline nodes without recursion; the stack holds the styles around a node. */
  private static void walk(Node paragraph, String input, Runs runs) {
    Deque<Run> styles = new ArrayDeque<>();
    styles.push(Run.plain(""));
    Node node = paragraph.getFirstChild();
    while (node != null) {
      Run style = within(styles.element(), node);
      String text = text(node, input);
      if (text != null) {
        runs.add(style.withText(text));
      } else if (node.getFirstChild() != null) {
        styles.push(style);
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent() == paragraph ? null : node.getParent();
        if (node != null) {
          styles.pop();
        }
      }
      node = node == null ? null : node.getNext();
    }
  }

  private static Run within(Run around, Node node) {
    if (node instanceof Emphasis) {
      return new Run("", true, around.strong(), around.code(), around.link());
    } else if (node instanceof StrongEmphasis) {
      return new Run("", around.emphasis(), true, around.code(), around.link());
    } else if (node instanceof Code) {
      return new Run("", around.emphasis(), around.strong(), true, around.link());
    } else if (node instanceof Link link) {
      String target = around.link() == null ? link.getDestination() : around.link();
      return new Run("", around.emphasis(), around.strong(), around.code(), target);
    }
    return around;
  }

  /** The text that a node stands for; null if its children have it. */
  private static @Nullable String text(Node node, String input) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof HtmlInline html) {
      return html.getLiteral();
    } else if (node instanceof Image) {
      return literal(node, input);
    }
    return null;
  }

  private static String literal(Node node, String input) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan first = spans.get(0);
    return input.substring(first.getInputIndex(), first.getInputIndex() + first.getLength());
  }

  /** Joins neighbours of the same style. */
  private static final class Runs {
    private final List<Run> done = new ArrayList<>();

    void add(Run run) {
      int last = done.size() - 1;
      if (last >= 0 && done.get(last).sameStyle(run)) {
        done.set(last, run.withText(done.get(last).text() + run.text()));
      } else if (!run.text().isEmpty()) {
        done.add(run);
      }
    }

    List<Run> finish(int dropped) {
      if (dropped > 0) {
        Run first = done.get(0);
        done.set(0, first.withText(first.text().substring(dropped)));
        if (done.get(0).text().isEmpty()) {
          done.remove(0);
        }
      }
      return List.copyOf(done);
    }
  }
}
