package competence.emitter.markdown;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Framework;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.text.WhiteSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Writes a handout: Markdown to print or to put on a wiki, which {@code MarkdownReader} reads back
 * as the same tree. All of the tree is visible except ids and what the visible text does not give
 * exactly; these are in HTML comments ({@link HiddenRecord}), which renderers hide.
 *
 * <p>Headings are headings, and their statements are lists: a leaf is a task with its number, a
 * stem an entry without one. Below a statement everything is a list; a heading there is a heading
 * in an entry. Properties and note are a block quote below the item. The list at the foot repeats
 * the facts of the first comment.
 */
public final class MarkdownEmitter implements Emitter {
  private static final Set<Detail> LEFT_OUT = Set.of(Detail.RETIRED);

  @Override
  public OutputKind kind() {
    return OutputKind.DOCUMENT;
  }

  @Override
  public Set<Detail> leavesOut() {
    return LEFT_OUT;
  }

  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    int written;
    try {
      written = write(framework, presentation, new BlockWriter(out));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    Detail.reportMissing("md", LEFT_OUT, framework, diagnostics);
    return written;
  }

  private static int write(Framework framework, Presentation presentation, BlockWriter out) {
    PageWords words = presentation.words();
    FrameworkView shown = FrameworkView.of(framework, presentation);
    ItemLine lines = new ItemLine(shown, words);
    FactsBlocks facts = new FactsBlocks(framework, words);
    out.block(facts.comment(shown, presentation.numbering()));
    out.block("# " + Inline.withinLine(framework.title()));
    String description = framework.facts().description();
    if (description != null && !WhiteSpace.isBlank(description)) {
      out.block(String.join("\n", NoteLines.of(description)));
    }
    if (shown.isPart()) {
      Run remark = new Run(words.get("part"), true, false, false, null);
      out.aside(Handout.REMARK, Inline.asParagraph(Inline.write(List.of(remark))));
    }
    HandoutContents.write(shown.framework(), lines, words.get("handout.contents"), out);
    HandoutBody body = new HandoutBody(out, lines);
    Walk.over(shown.framework().items(), body);
    facts.writeFoot(out);
    return body.written();
  }
}
