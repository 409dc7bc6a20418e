package competence.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The habits of a family of documents: data, not program. A pattern is literal text in which {@code
 * *} stands for any run of characters; letters match in either case only where it is said.
 *
 * @param name what it is called
 * @param language the language of the family, a BCP 47 tag
 * @param sections names of the sections that a page has at its top ("Knowledge", "Application");
 *     either case
 * @param headings patterns of lines that are headings when they stand alone ("Ability to *")
 * @param statements patterns of lines that are statements ("An ability to *", "*, an ability to *")
 * @param stems endings of statements that lead into what follows (":")
 * @param columns names of table columns that hold something else than a text, by field
 * @param omit patterns of lines that are left out
 * @param page what pages have round their content
 * @param lines decisions on single lines, which overrule everything else
 * @param keeps decisions on single ids, where it is not clear which item of the last edition an
 *     item is
 */
public record Profile(
    String name,
    String language,
    List<String> sections,
    List<String> headings,
    List<String> statements,
    List<String> stems,
    Columns columns,
    List<String> omit,
    PageHabits page,
    List<Line> lines,
    List<Keep> keeps) {

  /**
   * Names of columns, either case.
   *
   * @param code columns that hold an item's code
   * @param level columns that hold its level
   * @param type columns that hold its type
   * @param note columns that hold a note
   */
  public record Columns(
      List<String> code, List<String> level, List<String> type, List<String> note) {}

  /**
   * A decision on a line.
   *
   * @param text the whole line as plain text, white space folded
   * @param occurrence which of the lines with this text is meant, 1 for the first; 0 for all
   * @param as what it is
   */
  public record Line(String text, int occurrence, As as) {}

  /**
   * A decision on an id of the last edition.
   *
   * @param id the id
   * @param is what the item says now that has it, as plain text; null if the item is gone
   * @param occurrence which of the items with this text is meant, 1 for the first
   */
  public record Keep(String id, @Nullable String is, int occurrence) {}

  /** What a line can be declared to be. */
  public enum As {
    /** A section: a heading at the top. */
    SECTION,
    /** A heading below the last section. */
    HEADING,
    /** A statement. */
    STATEMENT,
    /** A statement that leads into the lines that follow, up to the next heading or stem. */
    STEM,
    /** A statement that hangs below the one before it. */
    CHILD,
    /** Nothing: the line is left out. */
    OMIT
  }
}
