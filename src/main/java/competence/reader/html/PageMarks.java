package competence.reader.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links whose texts are no words: the sign of a permalink, the mark of a footnote. */
final class PageMarks {
  static final String FOOTNOTE = "footnote mark";
  static final String COMMENT = "comment mark";

  private static final int LONGEST_SIGN = 3;
  private static final int LONGEST_MARK = 5;

  private static final Set<String> PERMALINKS =
      Set.of("headerlink", "header-anchor", "heading-anchor", "hash-link", "permalink", "anchor");

  private PageMarks() {}

  /** What a link is if its text is not content; null if it is. */
  static @Nullable String of(Element link) {
    String target = link.attr("href").strip();
    if (!link.nameIs("a") || target.indexOf('#') < 0) {
      return null;
    }
    String text = link.text().strip();
    boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
    boolean inside = target.startsWith("#");
    if (!words) {
      boolean sign = text.codePointCount(0, text.length()) <= LONGEST_SIGN;
      return sign && (inside || isInHeading(link)) ? "permalink" : null;
    } else if (isInHeading(link) && isPermalink(link)) {
      return "permalink";
    }
    if (!inside || !isMark(text)) {
      return null;
    }
    return isComment(target) ? COMMENT : isNote(link, target) ? FOOTNOTE : null;
  }

  private static boolean isInHeading(Element link) {
    Element parent = link.parent();
    return parent != null && ElementRole.of(parent) == ElementRole.HEADING;
  }

  private static boolean isPermalink(Element link) {
    Element heading = link.parent();
    return PageStyles.words(link.attr("class")).stream().anyMatch(PERMALINKS::contains)
        && heading != null
        && heading.text().length() > link.text().length();
  }

  /** "1", "[12]", "(a)", "iv". */
  private static boolean isMark(String text) {
    return text.length() <= LONGEST_MARK && text.indexOf(' ') < 0;
  }

  /** Google Docs and Word name the targets of their comments. */
  private static boolean isComment(String target) {
    String name = target.substring(1);
    return name.startsWith("cmnt") || name.startsWith("_msocom") || name.startsWith("_msoanchor");
  }

  /** Word, LibreOffice, Google Docs, pandoc and wikis all name the targets of their notes. */
  private static boolean isNote(Element link, String target) {
    String name = target.substring(1).toLowerCase(Locale.ROOT);
    boolean known =
        name.startsWith("_ftn")
            || name.startsWith("_edn")
            || name.startsWith("ftnt")
            || name.startsWith("sdfootnote")
            || name.startsWith("sdendnote")
            || name.startsWith("cite_note")
            || name.startsWith("fn")
            || name.startsWith("user-content-fn")
            || name.contains("footnote")
            || name.contains("endnote");
    String role = link.attr("role");
    Element parent = link.parent();
    boolean raised = (parent != null && parent.nameIs("sup")) || link.selectFirst("> sup") != null;
    return known || raised || role.equals("doc-noteref") || role.equals("doc-backlink");
  }
}
