package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Thorough;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Outline;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every page, tried on tags thrown together at random. */
class HtmlLawsTest {
  private static final Pattern WORD = Pattern.compile("w[0-9]+");
  private static final List<String> NAMES =
      List.of(
          "p",
          "div",
          "section",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "caption",
          "h1",
          "h2",
          "h6",
          "b",
          "i",
          "span",
          "a",
          "code",
          "br",
          "hr",
          "blockquote",
          "pre",
          "label",
          "form",
          "details",
          "summary",
          "fieldset",
          "math",
          "center");

  @Test
  void noWordIsLostOrInvented() {
    for (int seed = 0; seed < Thorough.of(150); seed++) {
      String html = soup(new Random(seed));
      String sketch = Sketch.of(read(html).blocks());

      assertThat(words(sketch)).as("seed %s: %s", seed, html).isEqualTo(words(html));
    }
  }

  @Test
  void everySpanLiesInTheFileAndCoversItsText() {
    for (int seed = 0; seed < Thorough.of(150); seed++) {
      String html = soup(new Random(seed));
      for (Object part : parts(read(html).blocks())) {
        Span span = span(part);
        assertThat(span.end()).isLessThanOrEqualTo(html.length());
        if (part instanceof Block.Paragraph paragraph) {
          List<String> there = words(html.substring(span.start(), span.end()));
          assertThat(there).as(html).containsAll(words(Inline.plain(paragraph.text().markdown())));
        }
      }
    }
  }

  private static Outline read(String html) {
    SourceText source = new SourceText("soup.html", html);
    return Objects.requireNonNull(
        HtmlReader.outline(source, new Diagnostics(source), new Ledger()));
  }

  private static String soup(Random random) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      switch (random.nextInt(4)) {
        case 0 -> html.append("</").append(name).append('>');
        case 1 -> html.append(random.nextBoolean() ? " w" : "w").append(i);
        default ->
            html.append('<').append(name).append('>').append(random.nextInt(3) == 0 ? "\n" : "");
      }
    }
    return html.toString();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static Span span(Object part) {
    if (part instanceof Block block) {
      return block.span();
    } else if (part instanceof Block.Row row) {
      return row.span();
    } else if (part instanceof Block.Cell cell) {
      return cell.span();
    }
    return ((Block.Entry) part).span();
  }

  private static List<Object> parts(List<Block> blocks) {
    List<Object> all = new ArrayList<>();
    Deque<Object> todo = new ArrayDeque<>(blocks);
    while (!todo.isEmpty()) {
      Object part = todo.pop();
      all.add(part);
      if (part instanceof Block.Bullets bullets) {
        todo.addAll(bullets.entries());
      } else if (part instanceof Block.Entry entry) {
        todo.addAll(entry.blocks());
      } else if (part instanceof Block.Table table) {
        todo.addAll(table.rows());
      } else if (part instanceof Block.Row row) {
        todo.addAll(row.cells());
      } else if (part instanceof Block.Cell cell) {
        todo.addAll(cell.blocks());
      }
    }
    return all;
  }
}
