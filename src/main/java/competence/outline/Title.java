package competence.outline;

import competence.inline.Inline;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a document. Where the document marks headings, it is the first of its highest
 * ones; where it marks none, the first line, unless a title that stands apart says otherwise.
 */
final class Title {
  private final @Nullable String apart;
  private final Block.@Nullable Heading heading;
  private final boolean marked;
  private final boolean sections;
  private @Nullable String found;
  private boolean open;

  Title(Outline outline) {
    apart = outline.title();
    Optional<Block.Heading> first = firstHighest(outline);
    marked = first.isPresent();
    sections =
        outline.blocks().stream().filter(Block.Heading.class::isInstance).limit(2).count() == 2;
    heading = first.filter(candidate -> fits(candidate, outline)).orElse(null);
    found = heading != null ? heading.text().markdown() : marked ? apart : null;
    open = found == null;
  }

  /** Whether the document marks headings itself. */
  boolean headingsAreMarked() {
    return marked;
  }

  /** Whether the document marks a title and sections below it. */
  boolean sectionsFollow() {
    return heading != null && sections;
  }

  /** The title; null if no line of the document can be it. */
  @Nullable String text() {
    return found != null ? found : apart;
  }

  /** Whether this block is the title, and therefore no heading of the tree. */
  boolean is(Block.Heading block) {
    return block.equals(heading);
  }

  /** Asked for each line until one is taken: whether the line is the title. */
  boolean takes(Text line, LineKind kind) {
    if (!open) {
      return false;
    }
    open = false;
    boolean usable = kind == LineKind.UNKNOWN || kind == LineKind.HEADING;
    if (!usable || (apart != null && !sameWords(apart, line))) {
      return false;
    }
    found = line.markdown();
    return true;
  }

  /** No line can be the title any more: the content has begun. */
  void close() {
    open = false;
  }

  private static Optional<Block.Heading> firstHighest(Outline outline) {
    return outline.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .min(Comparator.comparingInt(Block.Heading::level));
  }

  /** One of several highest headings is not the title if a title stands apart. */
  private boolean fits(Block.Heading candidate, Outline outline) {
    return apart == null
        || sameWords(apart, candidate.text())
        || outline.blocks().stream()
            .noneMatch(
                block ->
                    block instanceof Block.Heading other
                        && !other.equals(candidate)
                        && other.level() == candidate.level());
  }

  private static boolean sameWords(String title, Text line) {
    return Inline.plain(title).contains(Inline.plain(line.markdown()));
  }
}
