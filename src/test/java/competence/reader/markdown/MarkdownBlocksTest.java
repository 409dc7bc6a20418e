package competence.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBlocksTest {
  private static final String DOCUMENT =
      """
      Title *of* it
      =============

      ## Part \u00E9 one ##

      - [ ] first \uD83D\uDE00
        continued
        1. inner & outer
      - [x] second **strong**

      > quoted `code`

      | Code | Text |
      | --- | --- |
      | B1 | cell _one_ |

      last line
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everySpanHoldsItsText(String lineEnd) {
    SourceText source = new SourceText("x.md", DOCUMENT.replace("\n", lineEnd));
    List<String> slices = new ArrayList<>();
    for (Text text : texts(blocks(source))) {
      slices.add(source.slice(text.span()).replace(lineEnd, "\n"));
    }
    assertThat(slices)
        .containsExactly(
            "Title *of* it",
            "Part \u00E9 one",
            "first \uD83D\uDE00\n  continued",
            "inner & outer",
            "second **strong**",
            "quoted `code`",
            "Code",
            "Text",
            "B1",
            "cell _one_",
            "last line");
  }

  @Test
  void textsAreCanonical() {
    assertThat(texts(blocks(new SourceText("x.md", DOCUMENT))))
        .extracting(Text::markdown)
        .contains("first \uD83D\uDE00 continued", "cell *one*", "quoted `code`");
  }

  @Test
  void imagesAreTheirDescriptionAndTagsAreMarkup() {
    SourceText source =
        new SourceText("x.md", "a ![b *c*](d) <b>e</b><br>f <!-- g -->\n\n<p>h &amp; i</p>\n");
    assertThat(texts(blocks(source)))
        .extracting(Text::markdown)
        .containsExactly("a b *c* e f", "h & i");
  }

  @Test
  void aDroppedLinkInAnExcessCellIsReportedThere() {
    SourceText source = new SourceText("x.md", "| a |\n| - |\n| b | [c](/d) |\n");
    Diagnostics diagnostics = new Diagnostics(source);
    blocks(source, diagnostics);
    assertThat(diagnostics.list())
        .extracting(found -> source.slice(Objects.requireNonNull(found.span())))
        .containsExactly("[c](/d)");
  }

  @Test
  void headerRowsAreMarked() {
    SourceText source = new SourceText("x.md", "| a |\n| - |\n| b |\n");
    Block.Table table = (Block.Table) blocks(source).get(0);
    assertThat(table.rows()).extracting(Block.Row::header).containsExactly(true, false);
  }

  @Test
  void codeBlocksAreParagraphs() {
    SourceText source = new SourceText("x.md", "```\nan *ability*\n```\n\n    indented\n");
    assertThat(texts(blocks(source)))
        .extracting(Text::markdown)
        .containsExactly("an \\*ability\\*", "indented");
  }

  private static List<Block> blocks(SourceText source) {
    return blocks(source, new Diagnostics(source));
  }

  private static List<Block> blocks(SourceText source, Diagnostics diagnostics) {
    return new MarkdownBlocks(source, diagnostics, new Ledger())
        .read(Objects.requireNonNull(MarkdownParser.parse(source, 0, true, diagnostics)));
  }

  /** All texts of some blocks, in order. */
  private static List<Text> texts(List<Block> blocks) {
    List<Text> texts = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>(blocks);
    while (!open.isEmpty()) {
      Block block = open.pop();
      List<Block> inner = new ArrayList<>();
      if (block instanceof Block.Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Block.Bullets bullets) {
        bullets.entries().forEach(entry -> inner.addAll(entry.blocks()));
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> inner.addAll(cell.blocks())));
      }
      for (int i = inner.size() - 1; i >= 0; i--) {
        open.push(inner.get(i));
      }
    }
    return texts;
  }
}
