package competence.emitter.markdown;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.LeftOut;
import competence.emitter.OutputKind;
import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Framework;
import competence.model.Walk;
import competence.present.Presentation;
import competence.present.Shown;
import competence.present.Words;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.text.WhiteSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a handout: Markdown that people print or put on a wiki, and that is read back as the same
 * tree. Everything is in it to be seen except ids and what cannot be told from what is seen; that
 * is in HTML comments ({@link HiddenRecord}), which renderers hide.
 *
 * <p>Headings are headings and their statements are lists: a leaf is a task with its number, a stem
 * an entry without one. Below a statement everything is a list; a heading there is a heading in an
 * entry. A note is a block quote below its item. What stands at the foot repeats the facts of the
 * first comment.
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
      written = write(framework, presentation, new Page(out));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    LeftOut.report("md", LEFT_OUT, framework, diagnostics);
    return written;
  }

  private static int write(Framework framework, Presentation presentation, Page page) {
    Words words = presentation.words();
    Shown shown = Shown.of(framework, presentation);
    ItemLine lines = new ItemLine(shown, words);
    Foot foot = new Foot(framework, words);
    page.block(Head.write(shown, presentation.numbering(), foot.labels()));
    page.block("# " + Inline.withinLine(framework.title()));
    description(framework.facts().description(), page);
    if (shown.isPart()) {
      Run remark = new Run(words.get("part"), true, false, false, null);
      page.aside(Handout.REMARK, Inline.asParagraph(Inline.write(List.of(remark))));
    }
    Contents.write(shown.framework(), lines, words.get("handout.contents"), page);
    Body body = new Body(page, lines);
    Walk.over(shown.framework().items(), body);
    foot.write(page);
    return body.written();
  }

  private static void description(@Nullable String description, Page page) {
    if (description != null && !WhiteSpace.isBlank(description)) {
      page.block(Inline.asParagraph(Inline.escape(description)));
    }
  }
}
