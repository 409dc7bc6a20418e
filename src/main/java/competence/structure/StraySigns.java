package competence.structure;

import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Outline;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out signs that tell other programs what to do: links of headings to themselves ("¶"), and
 * lines that are nothing but a command of a site generator.
 */
final class StraySigns {
  private static final List<String> PERMALINKS = List.of("\u00B6", " #", "\uD83D\uDD17");

  /** How commands begin and end. */
  private static final String[][] COMMANDS = {
    {"{%", "%}"}, {"{{", "}}"}, {"{:", "}"}, {"{#", "}"}, {"{.", "}"}, {":::", ""}, {"[[", "TOC]]"}
  };

  private final PassContext context;
  private int permalinks;
  private int commands;
  private @Nullable Text firstPermalink;
  private @Nullable Text firstCommand;

  private StraySigns(PassContext context) {
    this.context = context;
  }

  static Outline leaveOut(Outline outline, PassContext context) {
    StraySigns signs = new StraySigns(context);
    Outline rest = Flows.rewrite(outline, (blocks, place) -> signs.rest(blocks));
    signs.report();
    return rest;
  }

  private List<Block> rest(List<Block> blocks) {
    boolean changed = false;
    List<Block> rest = new ArrayList<>();
    for (Block block : blocks) {
      Block left = rest(block);
      changed |= left != block;
      if (left != null) {
        rest.add(left);
      }
    }
    return changed ? rest : blocks;
  }

  /** What is left of a block; null if it is nothing. */
  private @Nullable Block rest(Block block) {
    if (block instanceof Block.Heading heading) {
      Text text = withoutPermalink(heading.text());
      return text == heading.text()
          ? heading
          : new Block.Heading(heading.level(), text, heading.details());
    } else if (block instanceof Block.Paragraph paragraph) {
      List<Line> lines =
          paragraph.lines().stream().filter(line -> !isCommand(line.text())).toList();
      return lines.size() == paragraph.lines().size()
          ? paragraph
          : lines.isEmpty() ? null : new Block.Paragraph(lines, paragraph.look());
    }
    return block;
  }

  private Text withoutPermalink(Text heading) {
    String plain = heading.plain();
    for (String sign : PERMALINKS) {
      int end = plain.length() - sign.length();
      Text words = plain.endsWith(sign) && end > 0 ? context.slicer().slice(heading, 0, end) : null;
      Text rest = words == null ? null : context.slicer().slice(heading, end, plain.length());
      if (words != null && rest != null) {
        context.discard(rest, "permalink");
        permalinks++;
        firstPermalink = firstPermalink == null ? rest : firstPermalink;
        return words;
      }
    }
    return heading;
  }

  private boolean isCommand(Text line) {
    String plain = line.plain();
    for (String[] command : COMMANDS) {
      boolean whole = plain.startsWith(command[0]) && plain.endsWith(command[1]);
      boolean only = whole && plain.indexOf('}') >= plain.length() - command[1].length();
      if ((only || (whole && command[1].isEmpty())) && !isCode(line)) {
        context.discard(line, "command of a site generator");
        commands++;
        firstCommand = firstCommand == null ? line : firstCommand;
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(Text line) {
    return Inline.parse(line.markdown()).stream().anyMatch(run -> run.code());
  }

  private void report() {
    Text permalink = firstPermalink;
    if (permalink != null) {
      String message = "left out: links of headings to themselves (" + permalinks + ")";
      context.report(Code.TREE204, permalink.span(), message, null);
    }
    Text command = firstCommand;
    if (command != null) {
      String message =
          "left out: lines that are commands of a site generator ("
              + commands
              + "), such as "
              + command.plain();
      context.report(Code.TREE205, command.span(), message, null);
    }
  }
}
