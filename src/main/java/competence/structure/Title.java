package competence.structure;

import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a document. If the document marks headings, it is the highest one, or the
 * first of several highest ones if it has no items of its own or if it alone has sections; else it
 * is the line before all of them. If it marks none, it is the first line. A title apart from the
 * content wins.
 */
final class Title {
  private final @Nullable Text apart;
  private final Block.@Nullable Heading heading;
  private final boolean marked;
  private final boolean sections;
  private @Nullable Text found;
  private final @Nullable Text chosen;
  private boolean open;
  private boolean byLine;

  Title(Outline outline, LineRules rules) {
    apart = outline.title();
    chosen = chosen(outline, rules);
    Optional<Block.Heading> first = firstHighest(outline);
    marked = first.isPresent();
    sections =
        outline.blocks().stream().filter(Block.Heading.class::isInstance).limit(2).count() == 2;
    heading = first.filter(candidate -> fits(candidate, outline)).orElse(null);
    found = heading != null ? heading.text() : marked ? apart : null;
    open = found == null;
  }

  boolean headingsAreMarked() {
    return marked;
  }

  /** Whether the document marks a title and sections below it. */
  boolean sectionsFollow() {
    return sections && (heading != null || (marked && byLine));
  }

  @Nullable Text text() {
    return found != null ? found : apart;
  }

  /** The title apart from the content, if it is not the title; else null. */
  @Nullable Text unused() {
    return apart == null || apart.equals(text()) ? null : apart;
  }

  boolean is(Block.Heading block) {
    return block.equals(heading);
  }

  /** Whether the title comes later, because the profile names the line before it. */
  boolean isToCome(Text line) {
    return chosen != null && open && !line.equals(chosen);
  }

  /** Whether a line is the title. Call it for each line until it is true. */
  boolean takes(Text line, LineKind kind) {
    if (!open) {
      return false;
    } else if (line.equals(chosen)) {
      open = false;
      found = line;
      return true;
    }
    open = false;
    boolean usable = kind == LineKind.UNKNOWN || kind == LineKind.HEADING;
    if (!usable || (apart != null && !sameWords(apart, line))) {
      return false;
    }
    found = line;
    byLine = true;
    return true;
  }

  /** Ends the search: the content has begun, and no later line can be the title. */
  void close() {
    open = false;
  }

  /** The line after the first one that announces the title; null if there is none. */
  private static @Nullable Text chosen(Outline outline, LineRules rules) {
    boolean next = false;
    for (Block block : outline.blocks()) {
      for (Text line : lines(block)) {
        if (next) {
          return line;
        }
        next = rules.announcesTitle(line);
      }
    }
    return null;
  }

  private static List<Text> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    return block instanceof Block.Lines lines ? lines.lines() : List.of();
  }

  private static Optional<Block.Heading> firstHighest(Outline outline) {
    return outline.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .min(Comparator.comparingInt(Block.Heading::level));
  }

  /** One of several highest headings is the title only if the others look like its sections. */
  private boolean fits(Block.Heading candidate, Outline outline) {
    if (apart != null && sameWords(apart, candidate.text())) {
      return true;
    }
    int at = outline.blocks().indexOf(candidate);
    List<Block> after = outline.blocks().subList(at + 1, outline.blocks().size());
    boolean alone = after.stream().noneMatch(block -> isOfLevel(block, candidate.level()));
    return alone
        || (apart == null
            && outline.blocks().subList(0, at).stream().noneMatch(Title::isProse)
            && (isFollowedByItsLike(after, candidate.level())
                || aloneHasSections(after, candidate.level())));
  }

  /** Whether a deeper heading follows this one, but none of the others of its level. */
  private static boolean aloneHasSections(List<Block> after, int level) {
    boolean first = true;
    boolean sectionsFirst = false;
    boolean like = false;
    for (Block block : after) {
      if (block instanceof Block.Heading heading) {
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
    Optional<Block> first = after.stream().filter(block -> !isProse(block)).findFirst();
    return first.filter(block -> isOfLevel(block, level)).isPresent();
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Lines;
  }

  private static boolean isOfLevel(Block block, int level) {
    return block instanceof Block.Heading other && other.level() == level;
  }

  private static boolean sameWords(Text title, Text line) {
    return title.plain().contains(line.plain());
  }
}
