package competence.structure;

import competence.outline.Block;
import competence.outline.Look;
import competence.outline.Outline;
import competence.outline.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title and the description. The title is the paragraph that the document calls so, else
 * one of the headings that it marks ({@link TitleHeading}), else the title apart from the content,
 * else the line before everything else. The description is the prose between the title and the
 * first heading. What repeats the title is left out.
 */
final class Title implements Pass {
  @Override
  public String name() {
    return "title";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    context.rules().number(outline);
    return new TitleSearch(outline, context).result();
  }

  /** The paragraph that the document calls its title; null if there is none. */
  static Block.@Nullable Paragraph called(Outline outline) {
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Paragraph paragraph
          && paragraph.look().role() == Look.Role.TITLE) {
        return paragraph;
      }
    }
    return null;
  }

  /** The line after the first one that announces the title; null if there is none. */
  static @Nullable Text chosen(Outline outline, LineRules rules) {
    boolean next = false;
    for (Block block : outline.blocks()) {
      for (Text line : GroupFacts.lines(block)) {
        if (next) {
          return line;
        }
        next = rules.announcesTitle(line);
      }
    }
    return null;
  }
}
