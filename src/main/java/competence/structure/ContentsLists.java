package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import competence.text.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out contents lists: lists and tables of links into the page in the words of its headings,
 * what follows a line "Contents" in such words, and lines with page numbers.
 */
final class ContentsLists {
  private static final Set<String> NAMES =
      Set.of(
          "contents",
          "table of contents",
          "toc",
          "on this page",
          "in this document",
          "inhalt",
          "inhaltsverzeichnis",
          "sommaire",
          "table des mati\u00E8res",
          "indice",
          "\u00EDndice",
          "inhoud",
          "inhoudsopgave",
          "inneh\u00E5ll",
          "spis tre\u015Bci");

  static final int FEWEST_NUMBERED = 3;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_NAME = 24;

  private final PassContext context;
  private final Set<String> headings = new HashSet<>();

  /** The end of the last run of lines with numbers that was looked at, in the current flow. */
  private int scanned;

  private ContentsLists(Outline outline, PassContext context) {
    this.context = context;
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Heading heading) {
        headings.add(words(heading.text().plain()));
      }
    }
  }

  static Outline leaveOut(Outline outline, PassContext context) {
    ContentsLists lists = new ContentsLists(outline, context);
    return Flows.rewrite(outline, (blocks, place) -> lists.rest(blocks));
  }

  private List<Block> rest(List<Block> all) {
    scanned = 0;
    List<Block> blocks = withoutNames(all);
    List<Block> rest = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      boolean named = isName(blocks.get(at));
      int from = named ? at + 1 : at;
      boolean whole = beginsWithName(blocks.get(at));
      int end = whole ? at + 1 : endOfList(blocks, from, named);
      List<Text> texts = end > from ? texts(blocks.subList(at, end)) : List.of();
      if (texts.isEmpty() || texts.stream().anyMatch(this::isDeclared)) {
        rest.add(blocks.get(at++));
      } else {
        leaveOut(texts, named || whole);
        at = end;
      }
    }
    return rest.size() == blocks.size() ? all : rest;
  }

  /** A line "Contents" is a block of its own. */
  private static List<Block> withoutNames(List<Block> all) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : all) {
      List<Text> lines = GroupFacts.lines(block);
      if (lines.size() > 1 && isName(lines.get(0).plain())) {
        blocks.add(new Block.Paragraph(lines.get(0)));
        blocks.add(Block.Lines.of(lines.subList(1, lines.size()), List.of()));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private boolean isDeclared(Text text) {
    return Noise.isDeclared(text, context.profile());
  }

  /** A heading or a line "Contents". */
  private static boolean isName(Block block) {
    Text text =
        block instanceof Block.Heading heading
            ? heading.text()
            : block instanceof Block.Paragraph paragraph ? paragraph.text() : null;
    return text != null && isName(text.plain());
  }

  /** A line "Contents", and below it in the same block lines with page numbers. */
  private static boolean beginsWithName(Block block) {
    return block instanceof Block.Lines lines
        && lines.lines().size() > FEWEST_NUMBERED
        && isName(lines.lines().get(0).plain())
        && lines.lines().stream().skip(1).allMatch(text -> endsWithNumber(text.plain()));
  }

  /** Whether a line announces a contents list. */
  static boolean isName(String line) {
    if (line.length() > LONGEST_NAME) {
      return false;
    }
    String name = line.toLowerCase(Locale.ROOT);
    return NAMES.contains(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
  }

  /** Where a contents list ends that begins at a block; there, if none begins. */
  private int endOfList(List<Block> blocks, int from, boolean named) {
    if (from < blocks.size() && isList(blocks.get(from), named)) {
      return from + 1;
    }
    if (from < scanned && !named) {
      return from; // A part of a run that is no contents list is none either.
    }
    int at = from;
    int known = 0;
    int numbered = 0;
    int dotted = 0;
    while (at < blocks.size() && isNumbered(blocks.get(at))) {
      for (Text text : texts(blocks.get(at))) {
        numbered++;
        dotted += text.plain().contains("...") || text.plain().contains(". . .") ? 1 : 0;
        known += headings.contains(words(withoutNumber(text.plain()))) ? 1 : 0;
      }
      at++;
    }
    scanned = at;
    return numbered >= FEWEST_NUMBERED && (named || known * 2 > numbered || dotted == numbered)
        ? at
        : from;
  }

  private boolean isList(Block block, boolean named) {
    if (block instanceof Block.Table table) {
      return isTable(table);
    }
    LinkBlock links = LinkBlock.of(block);
    if (links == null || links.lines().size() < (links.list() ? 2 : FEWEST_NUMBERED)) {
      return false;
    }
    long known = links.texts().stream().filter(this::isHeading).count();
    boolean most = known * 2 > links.lines().size();
    return links.leadsInside() ? named || most : most && (named || links.isLinks());
  }

  /** A table of which each row but the head has a link into the page, to a heading. */
  private boolean isTable(Block.Table table) {
    int links = 0;
    for (Block.Row row : table.rows()) {
      int known = 0;
      int others = 0;
      for (Block.Cell cell : row.cells()) {
        for (Block block : cell.blocks()) {
          LinkBlock text = LinkBlock.of(block);
          boolean inside = text != null && text.leadsInside();
          known +=
              text != null && inside && text.texts().stream().allMatch(this::isHeading) ? 1 : 0;
          others += inside || isShort(text) ? 0 : 1;
        }
      }
      if (!row.header() && (known == 0 || others > 0)) {
        return false;
      }
      links += known;
    }
    return links > 1;
  }

  private static boolean isShort(@Nullable LinkBlock block) {
    return block != null
        && block.lines().stream().allMatch(line -> line.text().plain().indexOf(' ') < 0);
  }

  private boolean isHeading(Text text) {
    return headings.contains(words(text.plain()));
  }

  /** Whether each line ends with a page number. */
  private static boolean isNumbered(Block block) {
    List<Text> texts = block instanceof Block.Table ? List.of() : texts(block);
    return !texts.isEmpty() && texts.stream().allMatch(text -> endsWithNumber(text.plain()));
  }

  /** Whether a line may end with a page number. */
  static boolean endsWithNumber(String line) {
    return withoutNumber(line).length() < line.length();
  }

  /**
   * A line without the page number at its end and the space or the dots before it. One dot alone is
   * a part of a longer number.
   */
  private static String withoutNumber(String line) {
    int at = line.length();
    while (at > 0 && Numbers.isDigit(line.charAt(at - 1))) {
      at--;
    }
    int digits = line.length() - at;
    int end = at;
    while (end > 0 && " .\u2026\u00B7_".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean apart = at - end > 1 || (end < at && line.charAt(end) != '.');
    return digits == 0 || digits > LONGEST_NUMBER || !apart || end == 0
        ? line
        : line.substring(0, end);
  }

  /** The words of a heading, without the number before them. */
  private static String words(String plain) {
    int space = plain.indexOf(' ');
    boolean label = space > 0 && LineForm.isLabel(plain.substring(0, space));
    String words = label ? plain.substring(space + 1) : plain;
    return words.toLowerCase(Locale.ROOT);
  }

  private static List<Text> texts(List<Block> blocks) {
    return blocks.stream().flatMap(block -> texts(block).stream()).toList();
  }

  private static List<Text> texts(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of(heading.text());
    } else if (block instanceof Block.Table table) {
      List<Text> texts = new ArrayList<>();
      for (Block.Row row : table.rows()) {
        row.cells().forEach(cell -> cell.blocks().forEach(inner -> texts.addAll(texts(inner))));
      }
      return texts;
    }
    LinkBlock lines = LinkBlock.of(block);
    return lines == null ? List.of() : lines.lines().stream().map(Line::text).toList();
  }

  private void leaveOut(List<Text> texts, boolean named) {
    context.discard(texts, "contents list");
    Text first = texts.get(0);
    String what =
        named ? "it follows \"" + first.plain() + '"' : "it repeats headings of the document";
    context.guess(
        Code.TREE202,
        first,
        Profile.As.OMIT,
        Profile.As.HEADING,
        "left out as a contents list with " + texts.size() + " lines: " + what);
  }
}
