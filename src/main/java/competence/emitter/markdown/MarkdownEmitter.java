package competence.emitter.markdown;

import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Walk;
import competence.present.Presentation;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.text.WhiteSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  @Override
  public void emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    Page page = new Page();
    page.block(head(framework));
    page.block("# " + Inline.withinLine(framework.title()));
    description(framework.facts().description(), page);
    Contents.write(framework, page);
    Body body = new Body(page, framework.facts().levels());
    Walk.over(framework.items(), body);
    Foot.write(framework, page);
    out.append(page.text());
  }

  private static void description(@Nullable String description, Page page) {
    if (description != null && !WhiteSpace.isBlank(description)) {
      page.block(Inline.asParagraph(Inline.escape(description)));
    }
  }

  private static String head(Framework framework) {
    List<HiddenRecord.Field> fields = new ArrayList<>();
    HiddenFields.add(fields, "id", framework.id());
    HiddenFields.add(fields, "language", framework.language());
    Origin origin = framework.origin();
    if (origin != null) {
      HiddenFields.add(fields, "file", origin.file());
      HiddenFields.add(fields, "sha256", origin.sha256());
    }
    facts(framework.facts(), fields);
    return new HiddenRecord(Handout.FORMAT, fields).onLines();
  }

  private static void facts(Facts facts, List<HiddenRecord.Field> fields) {
    HiddenFields.add(fields, "version", facts.version());
    HiddenFields.addUnlessSeen(fields, "description", facts.description());
    HiddenFields.add(fields, "publisher", facts.publisher());
    facts.authors().forEach(author -> HiddenFields.add(fields, "author", author));
    HiddenFields.add(fields, "rights", facts.rights());
    HiddenFields.add(fields, "license", facts.license());
    HiddenFields.add(fields, "modified", facts.modified());
    for (Level level : facts.levels()) {
      HiddenFields.add(fields, "level", level.id());
      HiddenFields.add(fields, "level-title", level.title());
    }
  }
}
