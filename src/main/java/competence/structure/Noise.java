package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what is not content: menus, contents lists, rows of links, permalinks, commands to
 * other programs, a title that comes twice. A text that the profile declares is content.
 */
public final class Noise implements Pass {
  @Override
  public String name() {
    return "noise";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    NoiseSigns signs = new NoiseSigns(outline.blocks());
    Outline rest = signs.signs() ? StraySigns.leaveOut(outline, context) : outline;
    rest = signs.numbers() ? RunningHeads.leaveOut(rest, context) : rest;
    rest = signs.contents() ? ContentsLists.leaveOut(rest, context) : rest;
    if (signs.links()) {
      rest = Menus.leaveOut(rest, context);
      rest = LinkRows.leaveOut(rest, context);
    }
    return withoutRepeatedTitle(rest, context);
  }

  /** Whether the profile says what a line is, so that it is not for this pass to leave out. */
  static boolean isDeclared(Text text, Profile profile) {
    return profile.lines().stream()
        .anyMatch(line -> line.as() != Profile.As.OMIT && line.text().equals(text.plain()));
  }

  /** The first heading may come twice, with nothing between. */
  private static Outline withoutRepeatedTitle(Outline outline, PassContext context) {
    List<Block> blocks = outline.blocks();
    boolean twice =
        blocks.size() > 2
            && blocks.get(0) instanceof Block.Heading first
            && blocks.get(1) instanceof Block.Heading second
            && first.text().plain().equalsIgnoreCase(second.text().plain())
            && !isDeclared(second.text(), context.profile());
    if (!twice) {
      return outline;
    }
    List<Block> rest = new ArrayList<>(blocks);
    Text second = ((Block.Heading) rest.remove(1)).text();
    context.discard(second, "title that comes twice");
    context.report(
        Code.TREE206,
        second.span(),
        "left out: the heading above has the same words, and nothing is between them",
        null);
    return outline.withBlocks(rest);
  }
}
