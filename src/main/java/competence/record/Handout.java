package competence.record;

import java.util.List;

/** The words of the Markdown handout that its writer and its reader have to agree on. */
public final class Handout {
  /** Name of the comment at the top, which says that a document is a handout. */
  public static final String FORMAT = "competence/1";

  /** How the name of that comment begins in any version. */
  public static final String FORMAT_PREFIX = "competence/";

  /** Name of the comment before the table of contents. */
  public static final String CONTENTS = "contents";

  /** Name of the comment before the words that say that this is a part of a framework. */
  public static final String REMARK = "remark";

  /** Names of the comments before what is not read back. */
  public static final List<String> ASIDES = List.of(CONTENTS, REMARK);

  /** Comes before a name to say that what it names ends here. */
  public static final String END = "/";

  /** Key of a depth in the tree that cannot be seen. */
  public static final String DEPTH = "depth";

  /** Key of how the items are numbered, if not as usual: a word of the numbering's style. */
  public static final String NUMBERING = "numbering";

  /** Key that says, at the top, that the handout shows a part of the framework only. */
  public static final String PART = "part";

  /** Key of how many leaves hang below an item and are not shown. */
  public static final String PARTS = "parts";

  /** Key of what a fact at the foot is called, if it is none of the usual {@link #LABELS}. */
  public static final String LABEL = "label";

  /** What the facts at the foot are called, each followed by a colon. */
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

  /** Markdown has no lower headings. */
  public static final int MOST_SIGNS = 6;

  private Handout() {}
}
