package competence.diagnostic;

import static competence.diagnostic.Severity.ERROR;
import static competence.diagnostic.Severity.NOTE;
import static competence.diagnostic.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A kind of finding. A code is permanent: it is never renumbered and never gets another meaning.
 * Its prefix names the area it belongs to. Its title names the problem, so that it reads well after
 * "allow". Its page (resources, {@code competence/codes/CODE.md}) explains it.
 *
 * <p>The rules of {@code competence check} have a list of their own; all other codes are declared
 * here. There is one object for each code.
 */
public final class Code implements Comparable<Code> {
  /** The prefixes in the order in which users see them. */
  private static final List<String> AREAS =
      List.of(
          "SRC", "TXT", "DOC", "HTML", "MD", "TREE", "LIMIT", "AUDIT", "CHECK", "WORD", "ID",
          "DIFF", "REC", "YAML", "SHOW", "CONF", "FILE", "EMIT", "PDF");

  private static final Comparator<Code> ORDER =
      Comparator.<Code>comparingInt(code -> AREAS.indexOf(code.area())).thenComparing(Code::name);

  private static final List<Code> DECLARED = new ArrayList<>();

  public static final Code SRC101 = of("SRC101", "encoding-guessed", WARNING);
  public static final Code SRC102 = of("SRC102", "undecodable-bytes", WARNING);
  public static final Code SRC103 = of("SRC103", "document-too-large", ERROR);
  public static final Code SRC104 = of("SRC104", "unknown-format", ERROR);
  public static final Code SRC105 = of("SRC105", "empty-document", ERROR);
  public static final Code SRC106 = of("SRC106", "name-and-content-differ", NOTE);
  public static final Code SRC107 = of("SRC107", "not-utf-8", ERROR);

  public static final Code TXT101 = of("TXT101", "direction-control", WARNING);
  public static final Code TXT102 = of("TXT102", "invisible-character", WARNING);
  public static final Code TXT103 = of("TXT103", "mixed-script", WARNING);
  public static final Code TXT104 = of("TXT104", "control-character", WARNING);
  public static final Code TXT105 = of("TXT105", "characters-of-no-width", NOTE);

  public static final Code DOC101 = of("DOC101", "echo-differs", WARNING);
  public static final Code DOC102 = of("DOC102", "table-cut-short", WARNING);
  public static final Code DOC103 = of("DOC103", "column-headings-left-out", NOTE);
  public static final Code DOC104 = of("DOC104", "run-on-line", NOTE);
  public static final Code DOC105 = of("DOC105", "hard-wraps", NOTE);
  public static final Code DOC106 = of("DOC106", "furniture-left-out", NOTE);
  public static final Code DOC107 = of("DOC107", "unparted-list", NOTE);
  public static final Code DOC108 = of("DOC108", "words-missing", WARNING);
  public static final Code DOC109 = of("DOC109", "words-run-together", WARNING);
  public static final Code DOC110 = of("DOC110", "columns-side-by-side", WARNING);
  public static final Code DOC111 = of("DOC111", "separated-values", ERROR);
  public static final Code DOC112 = of("DOC112", "hyphen-at-a-line-end", WARNING);
  public static final Code DOC113 = of("DOC113", "bad-language", WARNING);

  public static final Code HTML101 = of("HTML101", "left-out-part", NOTE);
  public static final Code HTML102 = of("HTML102", "lost-link", NOTE);
  public static final Code HTML103 = of("HTML103", "impossible-character", WARNING);

  public static final Code MD101 = of("MD101", "overlarge-block", ERROR);
  public static final Code MD102 = of("MD102", "unknown-handout-version", ERROR);
  public static final Code MD103 = of("MD103", "stray-block", WARNING);
  public static final Code MD104 = of("MD104", "copied-id", WARNING);
  public static final Code MD105 = of("MD105", "raw-html", NOTE);
  public static final Code MD106 = of("MD106", "lost-target", NOTE);
  public static final Code MD107 = of("MD107", "unused-front-matter", NOTE);
  public static final Code MD108 = of("MD108", "part-of-a-framework", WARNING);
  public static final Code MD109 = of("MD109", "part-over-the-whole", ERROR);
  public static final Code MD110 = of("MD110", "commands-left-out", NOTE);
  public static final Code MD111 = of("MD111", "words-of-other-programs", WARNING);
  public static final Code MD112 = of("MD112", "latex-macros", WARNING);
  public static final Code MD113 = of("MD113", "footnote-left-out", WARNING);
  public static final Code MD114 = guess("MD114", "list-in-place-of-code");
  public static final Code MD115 = of("MD115", "drawn-table", WARNING);
  public static final Code MD116 = of("MD116", "framework-in-the-front-matter", WARNING);
  public static final Code MD120 = of("MD120", "changed-properties", WARNING);

  public static final Code TREE101 = guess("TREE101", "guessed-heading");
  public static final Code TREE102 = of("TREE102", "adopted-lines", NOTE);
  public static final Code TREE103 = of("TREE103", "too-deep", ERROR);
  public static final Code TREE104 = of("TREE104", "title-made-up", WARNING);
  public static final Code TREE105 = of("TREE105", "line-left-out", NOTE);
  public static final Code TREE106 = of("TREE106", "named-heading", NOTE);
  public static final Code TREE107 = of("TREE107", "introduction-as-description", NOTE);
  public static final Code TREE108 = of("TREE108", "overlarge-text", ERROR);
  public static final Code TREE109 = of("TREE109", "open-list", NOTE);

  public static final Code TREE201 = guess("TREE201", "menu-left-out");
  public static final Code TREE202 = guess("TREE202", "contents-list-left-out");
  public static final Code TREE203 = guess("TREE203", "row-of-links-left-out");
  public static final Code TREE204 = of("TREE204", "permalink-left-out", NOTE);
  public static final Code TREE205 = of("TREE205", "commands-in-lines", NOTE);
  public static final Code TREE206 = of("TREE206", "title-twice", NOTE);
  public static final Code TREE207 = of("TREE207", "links-as-items", WARNING);
  public static final Code TREE209 = of("TREE209", "much-left-out", WARNING);
  public static final Code TREE211 = of("TREE211", "typed-bullets", NOTE);
  public static final Code TREE212 = of("TREE212", "typed-labels", NOTE);
  public static final Code TREE213 = guess("TREE213", "words-as-markers");
  public static final Code TREE214 = guess("TREE214", "lines-as-items");
  public static final Code TREE215 = of("TREE215", "joined-lines", NOTE);
  public static final Code TREE221 = guess("TREE221", "numbered-heading");
  public static final Code TREE222 = of("TREE222", "numbers-of-headings", NOTE);
  public static final Code TREE231 = of("TREE231", "list-left-flat", WARNING);
  public static final Code TREE232 = guess("TREE232", "levels-from-markers");
  public static final Code TREE241 = of("TREE241", "items-in-rows", NOTE);
  public static final Code TREE242 = guess("TREE242", "groups-in-columns");
  public static final Code TREE243 = guess("TREE243", "matrix-of-levels");
  public static final Code TREE244 = guess("TREE244", "matrix-of-marks");
  public static final Code TREE245 = guess("TREE245", "row-that-names-a-group");
  public static final Code TREE246 = guess("TREE246", "columns-that-are-groups");
  public static final Code TREE247 = guess("TREE247", "names-and-values");
  public static final Code TREE248 = of("TREE248", "layout-table", NOTE);
  public static final Code TREE249 = guess("TREE249", "rows-that-are-levels");
  public static final Code TREE250 = guess("TREE250", "column-names-that-name-a-unit");
  public static final Code TREE251 = guess("TREE251", "list-in-the-row-below");
  public static final Code TREE252 = of("TREE252", "repeated-column-names", NOTE);
  public static final Code TREE254 = guess("TREE254", "items-in-a-cell");
  public static final Code TREE255 = of("TREE255", "joined-cells", WARNING);
  public static final Code TREE261 = of("TREE261", "odd-heading-levels", WARNING);
  public static final Code TREE271 = of("TREE271", "line-as-heading", NOTE);
  public static final Code TREE272 = guess("TREE272", "guessed-line-as-heading");
  public static final Code TREE273 = of("TREE273", "line-leads-into-list", NOTE);
  public static final Code TREE274 = of("TREE274", "headings-in-a-row", WARNING);
  public static final Code TREE281 = of("TREE281", "not-in-the-document", WARNING);
  public static final Code TREE282 = of("TREE282", "table-does-not-fit", WARNING);
  public static final Code TREE283 = of("TREE283", "table-as-decided", NOTE);

  public static final Code TREE291 = guess("TREE291", "order-of-levels");
  public static final Code TREE292 = of("TREE292", "family-profile", NOTE);
  public static final Code TREE293 = of("TREE293", "single-item", WARNING);
  public static final Code TREE294 = of("TREE294", "no-items", ERROR);

  public static final Code LIMIT101 = of("LIMIT101", "too-many-items", ERROR);
  public static final Code LIMIT102 = of("LIMIT102", "output-too-large", ERROR);
  public static final Code LIMIT103 = of("LIMIT103", "too-many-columns", ERROR);

  public static final Code AUDIT101 = of("AUDIT101", "words-lost", ERROR);
  public static final Code AUDIT102 = of("AUDIT102", "words-invented", ERROR);
  public static final Code AUDIT103 = of("AUDIT103", "unfounded-account", ERROR);
  public static final Code AUDIT104 = of("AUDIT104", "broad-rule", WARNING);
  public static final Code AUDIT105 = of("AUDIT105", "nothing-to-audit", ERROR);

  public static final Code ID101 = of("ID101", "remark-lost", WARNING);
  public static final Code ID102 = of("ID102", "another-framework", WARNING);
  public static final Code ID103 = of("ID103", "unclear-match", WARNING);
  public static final Code ID104 = of("ID104", "guessed-match", NOTE);
  public static final Code ID105 = of("ID105", "divided-item", NOTE);
  public static final Code ID106 = of("ID106", "item-gone", NOTE);
  public static final Code ID107 = of("ID107", "keep-of-nothing", WARNING);
  public static final Code ID108 = of("ID108", "returned-item", NOTE);

  public static final Code DIFF101 = of("DIFF101", "id-gone", ERROR);
  public static final Code DIFF102 = of("DIFF102", "id-swapped", ERROR);
  public static final Code DIFF103 = of("DIFF103", "id-reused", ERROR);
  public static final Code DIFF104 = of("DIFF104", "framework-renamed", ERROR);
  public static final Code DIFF105 = of("DIFF105", "retired-id-forgotten", ERROR);
  public static final Code DIFF106 = of("DIFF106", "item-moved", ERROR);
  public static final Code DIFF107 = of("DIFF107", "kind-changed", ERROR);
  public static final Code DIFF108 = of("DIFF108", "label-changed", ERROR);
  public static final Code DIFF109 = of("DIFF109", "words-changed", ERROR);

  public static final Code REC101 = of("REC101", "bad-syntax", ERROR);
  public static final Code REC102 = of("REC102", "unknown-key", ERROR);
  public static final Code REC103 = of("REC103", "duplicate-key", ERROR);
  public static final Code REC104 = of("REC104", "missing-key", ERROR);
  public static final Code REC105 = of("REC105", "wrong-shape", ERROR);
  public static final Code REC106 = of("REC106", "item-without-text", ERROR);
  public static final Code REC107 = of("REC107", "item-with-two-texts", ERROR);
  public static final Code REC108 = of("REC108", "duplicate-id", ERROR);
  public static final Code REC109 = of("REC109", "bad-value", ERROR);
  public static final Code REC110 = of("REC110", "illegible-character", ERROR);

  public static final Code YAML101 = of("YAML101", "alias", ERROR);
  public static final Code YAML102 = of("YAML102", "anchor", ERROR);
  public static final Code YAML103 = of("YAML103", "tag", ERROR);
  public static final Code YAML104 = of("YAML104", "merge-key", ERROR);
  public static final Code YAML105 = of("YAML105", "second-document", ERROR);

  public static final Code SHOW101 = of("SHOW101", "unknown-selection", ERROR);
  public static final Code SHOW102 = of("SHOW102", "nothing-to-tick", WARNING);
  public static final Code SHOW103 = of("SHOW103", "untranslated-words", NOTE);
  public static final Code SHOW104 = of("SHOW104", "changed-placeholder", ERROR);
  public static final Code SHOW105 = of("SHOW105", "unsafe-style-sheet", ERROR);
  public static final Code SHOW106 = of("SHOW106", "unknown-template-placeholder", ERROR);
  public static final Code SHOW107 = of("SHOW107", "missing-template-placeholder", ERROR);

  public static final Code CONF101 = of("CONF101", "unknown-placeholder", ERROR);
  public static final Code CONF102 = of("CONF102", "unknown-output-format", ERROR);
  public static final Code CONF103 = of("CONF103", "output-outside-project", ERROR);
  public static final Code CONF104 = of("CONF104", "no-frameworks", ERROR);
  public static final Code CONF105 = of("CONF105", "index-of-nothing", ERROR);
  public static final Code CONF106 = of("CONF106", "input-outside-project", ERROR);

  public static final Code FILE101 = of("FILE101", "unreadable-file", ERROR);
  public static final Code FILE102 = of("FILE102", "foreign-file", ERROR);
  public static final Code FILE103 = of("FILE103", "unwritable-file", ERROR);
  public static final Code FILE104 = of("FILE104", "stale-file", ERROR);
  public static final Code FILE105 = of("FILE105", "missing-file", ERROR);
  public static final Code FILE106 = of("FILE106", "output-over-input", ERROR);
  public static final Code FILE107 = of("FILE107", "output-twice", ERROR);
  public static final Code FILE108 = of("FILE108", "index-left-out", WARNING);

  public static final Code EMIT101 = of("EMIT101", "details-left-out", NOTE);
  public static final Code EMIT102 = of("EMIT102", "undrawn-items", NOTE);
  public static final Code EMIT103 = of("EMIT103", "replaced-characters", NOTE);
  public static final Code EMIT104 = of("EMIT104", "unfaithful-output", ERROR);
  public static final Code EMIT105 = of("EMIT105", "own-page-as-document", ERROR);

  public static final Code PDF101 = of("PDF101", "no-browser", ERROR);
  public static final Code PDF102 = of("PDF102", "printing-failed", ERROR);

  private final String name;
  private final String title;
  private final Severity severity;
  private boolean guess;

  /**
   * The code of a new rule.
   *
   * @param name a prefix and a number: {@code CHECK101}
   * @param title the name in kebab case: {@code dangling-stem}
   * @param severity the usual severity of its findings
   */
  public Code(String name, String title, Severity severity) {
    this.name = name;
    this.title = title;
    this.severity = severity;
  }

  private static Code of(String name, String title, Severity severity) {
    Code code = new Code(name, title, severity);
    DECLARED.add(code);
    return code;
  }

  /** The code of a decision about the structure that people should check. */
  private static Code guess(String name, String title) {
    Code code = of(name, title, NOTE);
    code.guess = true;
    return code;
  }

  /** All codes but those of rules. */
  public static List<Code> declared() {
    return List.copyOf(DECLARED);
  }

  /** The prefix and number. */
  public String name() {
    return name;
  }

  /** The name in kebab case. */
  public String title() {
    return title;
  }

  /** The usual severity of its findings. */
  public Severity severity() {
    return severity;
  }

  /** Whether its findings are guesses: the reader may be wrong, and people should check. */
  public boolean isGuess() {
    return guess;
  }

  private String area() {
    return name.replaceAll("[0-9]", "");
  }

  @Override
  public int compareTo(Code other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return name;
  }
}
