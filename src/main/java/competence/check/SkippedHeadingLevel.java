package competence.check;

import competence.model.Item;
import competence.model.ItemKind;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of HTML or Markdown that is more than one level below its parent: an h4 in an h2. The
 * tree closes the gap, so a heading may be missing, or the level is wrong.
 */
final class SkippedHeadingLevel {
  private static final int LONGEST_TAG = 1000;
  private static final int DEEPEST = 6;

  private SkippedHeadingLevel() {}

  /** The rule; see {@link Rules}. */
  static void check(RuleContext context) {
    HeadingLevels levels = new HeadingLevels(context.input().source().content());
    context.forEachSiblings((parent, items) -> check(parent, items, levels, context));
  }

  private static void check(
      @Nullable Item parent, List<Item> items, HeadingLevels levels, RuleContext context) {
    int expected = parent == null ? least(items, levels) : levels.of(parent) + 1;
    for (Item item : items) {
      int level = item.kind() == ItemKind.HEADING ? levels.of(item) : 0;
      if (expected > 1 && level > expected) {
        String parents = parent == null ? "at the top" : "below level " + levels.of(parent);
        String skipped = "; level " + expected + " is skipped";
        context.add(
            item,
            "this heading has level " + level + ' ' + parents + skipped,
            "change it to level " + expected + ", or add the missing heading before it");
      }
    }
  }

  /** The level of the other headings at the top. */
  private static int least(List<Item> items, HeadingLevels levels) {
    return items.stream().mapToInt(levels::of).filter(level -> level > 0).min().orElse(0);
  }

  /** The levels of headings as HTML (h1 to h6) and Markdown (# to ######) write them. */
  private record HeadingLevels(String content) {

    /** The level of an item, from 1 to 6; 0 if the document gives it none. */
    int of(Item item) {
      Span span = item.span();
      if (span == null) {
        return 0;
      }
      int at = beforeSpace(span.start());
      while (at > 0 && content.charAt(at - 1) == '>') {
        int open = opening(at);
        int level = ofTag(open + 1);
        if (level > 0) {
          return level;
        }
        at = open < 0 || content.charAt(open + 1) == '/' ? 0 : beforeSpace(open);
      }
      return ofNumberSigns(span.start());
    }

    /** The start of the tag that ends at an offset; -1 if there is none. */
    private int opening(int end) {
      int least = Math.max(0, end - LONGEST_TAG + 1);
      int at = end - 1;
      while (at >= least && content.charAt(at) != '<') {
        at--;
      }
      return at < least ? -1 : at;
    }

    /** The start of the white space that ends at an offset. */
    private int beforeSpace(int end) {
      int at = Math.min(end, content.length());
      while (at > 0 && WhiteSpace.is(content.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private int ofTag(int name) {
      boolean heading =
          name > 0
              && name + 2 < content.length()
              && (content.charAt(name) == 'h' || content.charAt(name) == 'H')
              && !Character.isLetterOrDigit(content.charAt(name + 2));
      int level = heading ? content.charAt(name + 1) - '0' : 0;
      return level >= 1 && level <= DEEPEST ? level : 0;
    }

    private int ofNumberSigns(int text) {
      int end = backOver(Math.min(text, content.length()), " \t");
      int signs = backOver(end, "#");
      int lineStart = backOver(signs, " ");
      boolean opens = lineStart == 0 || "\r\n".indexOf(content.charAt(lineStart - 1)) >= 0;
      int level = end - signs;
      return opens && signs - lineStart < 4 && level <= DEEPEST ? level : 0;
    }

    private int backOver(int end, String characters) {
      int at = end;
      while (at > 0 && characters.indexOf(content.charAt(at - 1)) >= 0) {
        at--;
      }
      return at;
    }
  }
}
