package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Look;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a line names the group that follows it, by its form and by what follows. */
final class GroupLines {
  private static final int LONGEST_LONE = 70;
  private static final int MOST_WORDS = 14;
  private static final int MOST_COUNTED = 99;
  private static final int MOST_DEPTH = 9;

  /** A short line before a list is a name up to so many words, else it leads into the list. */
  private static final int MOST_WORDS_OF_NAME = 5;

  /** The forms of lines that head what follows, the strongest first. */
  enum Form {
    /** A section or a heading by the profile; the tree builder reads them. */
    SECTION(0, ""),
    NAMED(1, ""),
    SIZE(100, "it is larger than most text"),
    COUNTED(200, "its number is one of several"),
    BOLD_CAPITALS(300, "it is bold and in capitals"),
    CAPITALS(310, "it is in capitals"),
    BOLD(320, "it is bold"),
    CAPTION(330, "the document calls it the name of what follows"),
    EMPHASIS(400, "it is emphasized and alone before a list"),
    APART(400, "more blank lines are above it than between other lines"),
    LONE(400, "it is short and alone on its line, and statements follow"),
    BRACKETS(500, "it is in brackets, and statements follow"),
    /** Not a heading: a statement above the list that follows. */
    LEAD(900, "");

    private final int strength;
    private final String reason;

    Form(int strength, String reason) {
      this.strength = strength;
      this.reason = reason;
    }

    int strength() {
      return strength;
    }

    String reason() {
      return reason;
    }

    /** The code of the finding: a guess if the form is weak or no list follows. */
    Code code(@Nullable Block next) {
      if (this == LONE) {
        return Code.TREE101;
      }
      boolean sure = strength < EMPHASIS.strength && !(next instanceof Block.Paragraph);
      return sure ? Code.TREE271 : Code.TREE272;
    }
  }

  private final GroupFacts facts;
  private final LineRules rules;
  private final boolean marksHeadings;

  GroupLines(GroupFacts facts, PassContext context) {
    this.facts = facts;
    this.rules = context.rules();
    this.marksHeadings = context.marksHeadings();
  }

  /** Larger lines are stronger, and so are lines with the word that is counted first. */
  int strength(Form form, Block.Paragraph line) {
    return form.strength()
        + switch (form) {
          case SIZE -> facts.sizes().indexOf(line.look().size());
          case COUNTED -> Math.min(facts.orderOf(line.text().plain()), MOST_COUNTED);
          case CAPTION -> Math.min(line.look().indent(), MOST_DEPTH);
          default -> 0;
        };
  }

  /** Whether it is the strength of a caption in a box that is in another. */
  static boolean isNested(int strength) {
    int caption = Form.CAPTION.strength();
    return strength > caption && strength <= caption + MOST_DEPTH;
  }

  /** Takes lines in capitals, counted lines and lines in brackets out of the lines around them. */
  List<Block> split(List<Block> blocks) {
    List<Block> split = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Lines lines && ColonLines.are(lines.lines(), rules)) {
        split.add(ColonLines.read(lines.lines()));
      } else if (block instanceof Block.Lines lines && facts.firstLinesTell()) {
        split.add(new Block.Paragraph(lines.lines().get(0)));
        addPart(lines.lines().subList(1, lines.lines().size()), split);
      } else if (block instanceof Block.Lines lines
          && lines.lines().stream().anyMatch(this::standsOut)) {
        split(lines.lines(), split);
      } else {
        split.add(block);
      }
    }
    return split;
  }

  private void split(List<Text> lines, List<Block> split) {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || standsOut(lines.get(i))) {
        if (from < i) {
          addPart(lines.subList(from, i), split);
        }
        if (i < lines.size()) {
          split.add(new Block.Paragraph(lines.get(i)));
        }
        from = i + 1;
      }
    }
  }

  private static void addPart(List<Text> part, List<Block> split) {
    split.add(Block.Lines.of(part, List.of()));
  }

  private boolean standsOut(Text line) {
    if (rules.decided(line) == LineKind.HEADING) {
      return true;
    }
    return isShort(line.plain())
        && rules.kindOf(line) == LineKind.UNKNOWN
        && ((facts.capitalsTell() && LineForm.isCapitals(line.plain()))
            || facts.isCounted(line.plain())
            || isBracketed(line.plain()));
  }

  /** The form of a line that heads or leads what follows; null if it does neither. */
  @Nullable Form form(Block.Paragraph line, @Nullable Block next) {
    Text text = line.text();
    LineKind kind = rules.kindOf(text);
    if (rules.decided(text) == LineKind.HEADING) {
      Form form = byForm(line, next);
      return form == null || form == Form.LEAD ? Form.NAMED : form;
    } else if (kind == LineKind.SECTION || kind == LineKind.HEADING) {
      return kind == LineKind.SECTION ? Form.SECTION : Form.NAMED;
    }
    return kind == LineKind.UNKNOWN ? byForm(line, next) : null;
  }

  private @Nullable Form byForm(Block.Paragraph line, @Nullable Block next) {
    Text text = line.text();
    if (next == null
        || line.look().role() == Look.Role.NOTE
        || !isShort(text.plain())
        || isLongStem(text.plain(), next)) {
      return null;
    }
    Form strong = strong(line, next instanceof Block.Bullets);
    if (strong == null && next instanceof Block.Paragraph paragraph) {
      Form below = strong(paragraph, true);
      strong = below == null ? null : strong(line, true);
    }
    if (strong == Form.SIZE) {
      return strong;
    } else if (next instanceof Block.Heading || isNamed(next)) {
      return null;
    } else if (facts.apart().contains(line)) {
      return Form.APART;
    } else if (strong != null) {
      return isOfForm(next, strength(strong, line)) ? null : strong;
    } else if (next instanceof Block.Bullets && WholeStyle.isEmphasis(text)) {
      return Form.EMPHASIS;
    } else if (isBracketed(text.plain())) {
      return next instanceof Block.Paragraph ? null : Form.BRACKETS;
    }
    return LineForm.formHeading(text.plain()) && !isFacts(text.plain()) ? lone(text, next) : null;
  }

  /** The form of a line that differs from others; before a list, that others are so too is fine. */
  private @Nullable Form strong(Block.Paragraph line, boolean beforeList) {
    String plain = line.text().plain();
    boolean bold = (beforeList || facts.boldTells()) && GroupFacts.isBold(line);
    boolean capitals =
        bold
            ? LineForm.isCapitals(plain, 2)
            : (beforeList || facts.capitalsTell()) && LineForm.isCapitals(plain);
    if (facts.sizes().contains(line.look().size())) {
      return Form.SIZE;
    } else if (facts.isCounted(plain)) {
      return Form.COUNTED;
    } else if (bold || capitals) {
      return bold && capitals ? Form.BOLD_CAPITALS : bold ? Form.BOLD : Form.CAPITALS;
    }
    return line.look().role() == Look.Role.CAPTION ? Form.CAPTION : null;
  }

  /** Whether a line that is no heading has the same mark as the next one, which is a heading. */
  boolean looksLike(Block block, @Nullable Block next, @Nullable Block afterNext) {
    if (!(block instanceof Block.Paragraph line)
        || !(next instanceof Block.Paragraph below)
        || !isShort(line.text().plain())) {
      return false;
    }
    Form form = strong(line, false);
    return form != null && form == form(below, afterNext);
  }

  private boolean isNamed(Block next) {
    if (next instanceof Block.Paragraph paragraph) {
      LineKind kind = rules.formOf(paragraph.text());
      return kind == LineKind.SECTION || kind == LineKind.HEADING;
    }
    return false;
  }

  private boolean isOfForm(Block next, int strength) {
    if (next instanceof Block.Paragraph paragraph) {
      Form other = strong(paragraph, true);
      return other != null
          && strength(other, paragraph) <= strength
          && isShort(paragraph.text().plain());
    }
    return false;
  }

  /** A line without any mark of a heading but that it is alone. */
  private @Nullable Form lone(Text text, Block next) {
    String plain = text.plain();
    if (next instanceof Block.Bullets list && !isTable(next)) {
      String label = list.entries().get(0).marker().sign();
      if (NumberLabel.of(label).depth() > 0 && !label.startsWith("1")) {
        return null; // The list goes on.
      }
      return leads(plain, list) ? Form.LEAD : Form.LONE;
    } else if (next instanceof Block.Lines lines) {
      boolean heads = lines.lines().size() > 1 || facts.firstLinesTell();
      return heads && plain.length() <= LONGEST_LONE ? Form.LONE : null;
    } else if (next instanceof Block.Paragraph below && isBracketed(below.text().plain())) {
      return Form.LONE;
    } else if (marksHeadings) {
      return null;
    } else if (next instanceof Block.Paragraph paragraph) {
      return rules.formOf(paragraph.text()) == LineKind.STATEMENT ? Form.LONE : null;
    }
    return Form.LONE;
  }

  /** Whether a line and the entries of a list are one sentence. */
  private boolean leads(String plain, Block.Bullets list) {
    int words = LineForm.words(plain);
    if (words > MOST_WORDS_OF_NAME && facts.marked()) {
      return true;
    }
    Text first = CellContent.of(list.entries().get(0).blocks()).text();
    boolean lower = first != null && LineForm.startLower(first.plain());
    return (words == 2 && lower && LineForm.beginsWithArticle(plain))
        || (words > 2 && (lower || LineForm.leadsOn(plain)));
  }

  /** Whether a pass made a list out of a table. */
  private static boolean isTable(Block block) {
    return block instanceof Block.Table
        || (block instanceof Block.Bullets list && list.entries().get(0).kind() != null);
  }

  /** Whether a line is a sentence that a list ends, and not the name of the list. */
  private static boolean isLongStem(String plain, Block next) {
    return next instanceof Block.Bullets
        && plain.endsWith(":")
        && LineForm.words(plain) >= MOST_WORDS_OF_NAME;
  }

  private static boolean isBracketed(String plain) {
    return plain.length() > 2
        && plain.startsWith("[")
        && plain.indexOf(']') == plain.length() - 1
        && Character.isLetter(plain.codePointAt(1));
  }

  /** Whether a line has several names and values: "Owner: Lena Status: Draft". */
  static boolean isFacts(String plain) {
    int first = plain.indexOf(": ");
    return first > 0 && plain.indexOf(": ", first + 1) > 0;
  }

  private static boolean isShort(String plain) {
    char last = plain.charAt(plain.length() - 1);
    return ".;,?!".indexOf(last) < 0 && LineForm.words(plain) <= MOST_WORDS;
  }
}
