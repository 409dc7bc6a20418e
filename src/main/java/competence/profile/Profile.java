package competence.profile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The habits of a family of documents. A pattern is literal text in which {@code *} matches any run
 * of characters. Matching is case-sensitive unless noted otherwise.
 *
 * @param description what family it is for, in a few words; may be empty
 * @param signs openings of lines that show that a document belongs to the family
 * @param language the language of the family, a BCP 47 tag
 * @param sections names of the sections that a page has at its top ("Knowledge", "Application"), in
 *     either case
 * @param headings patterns of lines that are headings when they are alone ("Ability to *")
 * @param statements patterns of lines that are statements ("An ability to *", "*, an ability to *")
 * @param stems endings of statements that lead into what follows (":")
 * @param columns names of table columns that hold another field than the text
 * @param omit patterns of lines that are left out
 * @param page the page furniture
 * @param structure which part of a document is the framework, and how its structure is read
 * @param lines decisions on single lines, which override everything else
 * @param keeps decisions on single ids, where the item of the last edition is not clear
 */
public record Profile(
    String name,
    String description,
    List<String> signs,
    String language,
    List<String> sections,
    List<String> headings,
    List<String> statements,
    List<String> stems,
    Columns columns,
    List<String> omit,
    PageHabits page,
    StructureHabits structure,
    List<Line> lines,
    List<Keep> keeps) {

  /**
   * The names of the columns that hold these fields, in either case.
   *
   * @param text the texts of the items
   * @param parent texts of items above them
   * @param path texts of all items above them, separated by {@code >}, {@code /} or {@code »}
   * @param property named values
   * @param ignore what is left out
   */
  public record Columns(
      List<String> code,
      List<String> level,
      List<String> type,
      List<String> note,
      List<String> text,
      List<String> parent,
      List<String> path,
      List<String> property,
      List<String> ignore) {
    /** No names. */
    public static final Columns NONE =
        new Columns(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
  }

  /**
   * A decision on a line.
   *
   * @param text the whole line as plain text, white space folded
   * @param occurrence the number of the line among those with this text, from 1; 0 for all of them
   * @param as the kind of the line
   */
  public record Line(String text, int occurrence, As as) {}

  /**
   * A decision on an id of the last edition.
   *
   * @param id the id
   * @param is the plain text of the item that has it now; null if the item was removed
   * @param occurrence the number of the item among those with this text, from 1
   */
  public record Keep(String id, @Nullable String is, int occurrence) {}

  /** The kinds that a line can be declared to be. */
  public enum As {
    /** A section: a heading at the top level. */
    SECTION,
    /** A heading below the last section. */
    HEADING,
    STATEMENT,
    /** A statement that leads into the lines that follow, up to the next heading or stem. */
    STEM,
    /** A statement below the one before it. */
    CHILD,
    /** Not content: the line is left out. */
    OMIT;

    /** The word in a profile. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
