package competence.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the Markdown handout that its writer and its reader share. */
public final class Handout {
  /** Name of the comment at the top, which marks a document as a handout. */
  public static final String FORMAT = "competence/1";

  /** The beginning of {@link #FORMAT} in all versions. */
  public static final String FORMAT_PREFIX = "competence/";

  /** Name of the comment before the table of contents. */
  public static final String CONTENTS = "contents";

  /** Name of the comment before the remark that this is a part of a framework. */
  public static final String REMARK = "remark";

  /** Names of the comments before text that is not read back. */
  public static final List<String> ASIDES = List.of(CONTENTS, REMARK);

  /** Precedes a name at the end of the text that it names. */
  public static final String END = "/";

  /** Key of a depth in the tree that the headings and lists do not show. */
  public static final String DEPTH = "depth";

  /** Key of the numbering style, if it is not the default. */
  public static final String NUMBERING = "numbering";

  /** Key at the top of a handout that shows only a part of the framework. */
  public static final String PART = "part";

  /** Key of the number of leaves below an item that are not shown. */
  public static final String PARTS = "parts";

  /** Key of the name of a property; {@link #VALUE} follows. */
  public static final String PROPERTY = "property";

  /** Key of the value of a property. */
  public static final String VALUE = "value";

  /** Key of the label of a fact at the foot, if it is not one of {@link #LABELS}. */
  public static final String LABEL = "label";

  /** The labels of the facts at the foot, each followed by a colon. */
  public static final List<String> LABELS =
      List.of(
          "Source",
          "Version",
          "Last changed",
          "Modified",
          "Publisher",
          "Authors",
          "Levels, lowest first",
          "Levels",
          "Rights",
          "Licence");

  /** A heading of the first depth has two number signs; the title has one. */
  public static final int TITLE_SIGNS = 1;

  /** The most number signs that a heading can have in Markdown. */
  public static final int MOST_SIGNS = 6;

  private Handout() {}

  /** Properties as people see them: {@code Strand: Garden; Season: summer}. */
  public static String properties(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(property -> property.getKey() + ": " + property.getValue())
        .collect(Collectors.joining("; "));
  }
}
