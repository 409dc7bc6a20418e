package competence.structure;

import competence.outline.Block;
import competence.outline.Block.Heading;
import competence.outline.Outline;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the headings that a document marks is its title: the only one of the highest
 * rank, or the first of several if it has no items of its own or if it alone has sections. It
 * stands first: a single higher heading near the end is not the title.
 */
final class TitleHeading {
  private final @Nullable Text apart;
  private final List<Block> blocks;
  private final List<Heading> headings = new ArrayList<>();
  private @Nullable Heading odd;

  TitleHeading(Outline outline) {
    apart = outline.title();
    blocks = outline.blocks();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        headings.add(heading);
      }
    }
  }

  /** The headings of the document. */
  List<Heading> all() {
    return headings;
  }

  /** A heading that is higher than all before it, and is not the title; null if there is none. */
  @Nullable Heading odd() {
    return odd;
  }

  /** The title; null if no heading is. */
  @Nullable Heading find() {
    Heading highest = null;
    int at = -1;
    for (int i = 0; i < headings.size(); i++) {
      if (highest == null || headings.get(i).level() < highest.level()) {
        highest = headings.get(i);
        at = i;
      }
    }
    if (highest == null) {
      return null;
    }
    if (!isNamedApart(highest) && !standsFirst(at, highest)) {
      odd = isAlone(highest) ? highest : null;
      return null;
    }
    return fits(highest) ? highest : null;
  }

  /** Whether the words of a heading are those of the title apart from the content. */
  private boolean isNamedApart(Heading heading) {
    return apart != null && contains(apart, heading.text());
  }

  static boolean contains(Text title, Text line) {
    return lower(title).contains(lower(line));
  }

  static String lower(Text text) {
    return text.plain().toLowerCase(Locale.ROOT);
  }

  /** Whether few headings come before it, and no list or table. */
  private boolean standsFirst(int at, Heading heading) {
    if (at == 0) {
      return true;
    }
    for (Block block : blocks) {
      if (block == heading) {
        return at * 4 <= headings.size();
      } else if (block instanceof Block.Bullets || block instanceof Block.Table) {
        return false;
      }
    }
    return false;
  }

  /** One of several highest headings is the title only if the others look like its sections. */
  private boolean fits(Heading candidate) {
    if (isNamedApart(candidate)) {
      return true;
    }
    List<Block> before = blocks.subList(0, at(candidate));
    List<Block> after = blocks.subList(before.size() + 1, blocks.size());
    boolean alone = isAlone(candidate);
    if (candidate.level() == 1 && alone) {
      return true;
    }
    boolean first = before.stream().noneMatch(TitleHeading::isProse);
    if (alone || apart != null) {
      return apart == null && first;
    }
    return first
        && (isFollowedByItsLike(after, candidate.level())
            || aloneHasSections(after, candidate.level()));
  }

  private boolean isAlone(Heading heading) {
    return headings.stream().filter(other -> other.level() == heading.level()).count() == 1;
  }

  private int at(Heading heading) {
    int at = 0;
    while (blocks.get(at) != heading) {
      at++;
    }
    return at;
  }

  /** Whether a deeper heading follows this one, but none of the others of its level. */
  private static boolean aloneHasSections(List<Block> after, int level) {
    boolean first = true;
    boolean sectionsFirst = false;
    boolean like = false;
    for (Block block : after) {
      if (block instanceof Heading heading) {
        boolean deeper = heading.level() > level;
        sectionsFirst |= first && deeper;
        if (like && deeper) {
          return false;
        }
        like = !deeper;
        first = false;
      }
    }
    return sectionsFirst;
  }

  /** Whether only prose comes before the next heading, and that has the same level. */
  private static boolean isFollowedByItsLike(List<Block> after, int level) {
    for (Block block : after) {
      if (!isProse(block)) {
        return block instanceof Heading other && other.level() == level;
      }
    }
    return false;
  }

  static boolean isProse(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Lines;
  }
}
