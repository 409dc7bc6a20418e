package competence.structure;

import competence.diagnostic.Code;
import competence.ledger.ExclusionRule;
import competence.outline.Block;
import competence.outline.Look;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.PageHabits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a document to find its title and its description. */
final class TitleSearch {
  private final Outline outline;
  private final PassContext context;
  private final LineRules rules;
  private final @Nullable Text apart;
  private final TitleHeading headings;
  private final Block.@Nullable Heading heading;
  private final Block.@Nullable Paragraph called;
  private final @Nullable Text chosen;
  private final List<Block> kept = new ArrayList<>();
  private final Description description;
  private @Nullable Text found;
  private boolean byLine;

  /** Computed for the first line that may be one of several. */
  private @Nullable GroupFacts facts;

  /** Whether a line may still be the title. */
  private boolean open;

  /** Whether no item was found yet. */
  private boolean head = true;

  /** Whether the title is above. */
  private boolean passed;

  TitleSearch(Outline outline, PassContext context) {
    this.outline = outline;
    this.context = context;
    this.description = new Description(context);
    this.rules = context.rules();
    this.apart = outline.title();
    this.headings = new TitleHeading(outline);
    this.called = Title.called(outline);
    this.heading = called == null ? headings.find() : null;
    this.chosen = Title.chosen(outline, rules);
    if (called != null) {
      found = called.text();
    } else if (heading != null) {
      found = heading.text();
    } else if (!headings.all().isEmpty()) {
      found = apart;
    }
    open = found == null;
  }

  Outline result() {
    warnOfOddLevels();
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      read(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    }
    Text title = found == null ? apart : found;
    if (apart != null && !apart.equals(title)) {
      context.discard(apart, "title of the page");
    }
    return new Outline(
        title == null ? null : WholeStyle.removed(title),
        description.whole(outline.description()),
        outline.language(),
        outline.facts(),
        List.copyOf(kept));
  }

  private void warnOfOddLevels() {
    Block.Heading odd = headings.odd();
    if (odd != null) {
      context.report(
          Code.TREE261,
          odd.span(),
          "this heading is higher than the headings before it, so the levels of the headings are"
              + " odd; it is not the title, and nothing before it is below it",
          "give it the level of the others in the document");
    }
  }

  private void read(Block block, @Nullable Block next) {
    if (block == heading || block == called) {
      discardNumber(block);
      passed = true;
    } else if (!head) {
      keep(block);
    } else if (block instanceof Block.Paragraph paragraph) {
      readLines(block, List.of(paragraph.text()), paragraph.look(), next);
    } else if (block instanceof Block.Lines lines) {
      readLines(block, lines.lines(), Look.PLAIN, next);
    } else if (block instanceof Block.Heading other && repeatsTitle(other.text())) {
      open = false;
      leaveOutAgain(other.text());
      discardNumber(other);
    } else {
      open = false;
      head = false;
      keep(block);
    }
  }

  private void discardNumber(Block block) {
    if (block instanceof Block.Heading title && title.details().code() != null) {
      context.discard(title.details().code(), "number of the title");
    }
  }

  /** Nothing after the title is below a heading before it. */
  private void keep(Block block) {
    boolean before = heading != null && !passed;
    kept.add(
        before && block instanceof Block.Heading above
            ? new Block.Heading(Sections.RANK_BEFORE_TITLE, above.text(), above.details())
            : block);
  }

  /** Takes the lines before the first item; that and what follows it stay. */
  private void readLines(Block block, List<Text> lines, Look look, @Nullable Block next) {
    int at = 0;
    while (at < lines.size() && takes(lines.get(at), look, at + 1 < lines.size() ? null : next)) {
      at++;
    }
    head = at == lines.size();
    if (at == 0) {
      kept.add(block);
    } else if (!head) {
      List<Text> rest = lines.subList(at, lines.size());
      kept.add(
          rest.size() == 1 ? new Block.Paragraph(rest.get(0)) : Block.Lines.of(rest, List.of()));
    }
  }

  private boolean takes(Text line, Look look, @Nullable Block next) {
    LineKind kind = rules.kindOf(line);
    if (kind == LineKind.OMIT) {
      context.leaveOut(line, rules.omission(line), "as the profile says");
    } else if (chosen != null && open && !line.equals(chosen)) {
      description.add(line, "it comes before the title");
    } else if (open && isTitle(line, kind)) {
      found = line;
    } else if (kind == LineKind.UNKNOWN && look.role() == Look.Role.SUBTITLE) {
      description.add(line, "the document calls it a subtitle");
    } else if (found != null && mayRepeat() && found.plain().equals(line.plain())) {
      leaveOutAgain(line);
    } else if (kind == LineKind.UNKNOWN && sectionsFollow() && !leadsOn(line, next)) {
      description.add(line, "it comes before the first heading");
    } else {
      return false;
    }
    return true;
  }

  private boolean isTitle(Text line, LineKind kind) {
    open = false;
    boolean usable = kind == LineKind.UNKNOWN || kind == LineKind.HEADING;
    byLine =
        line.equals(chosen)
            || (usable
                && !isOneOfSeveral(line)
                && (apart == null
                    || TitleHeading.contains(apart, line)
                    || (WholeStyle.isStrong(line) && TitleHeading.contains(line, apart))));
    return byLine;
  }

  /** Whether a line is "Module 1" and there is "Module 2". */
  private boolean isOneOfSeveral(Text line) {
    if (GroupFacts.endOfNumber(line.plain()) == 0) {
      return false;
    }
    GroupFacts known = facts == null ? GroupFacts.of(outline, context.slicer()) : facts;
    facts = known;
    return known.isCounted(line.plain());
  }

  /** Whether the document marks a title and sections below it, so that prose is no item. */
  private boolean sectionsFollow() {
    int others = headings.all().size() - (heading == null ? 0 : 1);
    return others > (byLine ? 1 : 0);
  }

  private boolean leadsOn(Text line, @Nullable Block next) {
    boolean list = next instanceof Block.Bullets;
    return ((list || next instanceof Block.Table) && rules.endsLikeStem(line))
        || (list && LineForm.formHeading(line.plain()));
  }

  private boolean mayRepeat() {
    return context.profile().page().undo().contains(PageHabits.Undo.TITLE_AGAIN);
  }

  private boolean repeatsTitle(Text text) {
    return found != null
        && mayRepeat()
        && TitleHeading.lower(found).equals(TitleHeading.lower(text));
  }

  private void leaveOutAgain(Text text) {
    ExclusionRule rule = new ExclusionRule(ExclusionRule.Kind.TITLE_AGAIN, "");
    context.leaveOut(text, rule, "it repeats the title");
  }
}
