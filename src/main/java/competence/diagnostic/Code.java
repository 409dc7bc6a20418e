package competence.diagnostic;

import static competence.diagnostic.Severity.ERROR;
import static competence.diagnostic.Severity.NOTE;
import static competence.diagnostic.Severity.WARNING;

import java.util.Optional;

/**
 * Every kind of finding. A code is permanent: it is never renumbered and never given another
 * meaning. Its prefix names its owner, its name states the bad thing so that it reads well after
 * "allow", and its page (resources, {@code competence/codes/CODE.md}) explains it.
 */
public enum Code {
  SRC101("encoding-guessed", WARNING),
  SRC102("undecodable-bytes", WARNING),
  SRC103("document-too-large", ERROR),
  SRC104("unknown-format", ERROR),
  SRC105("empty-document", ERROR),

  TXT101("direction-control", WARNING),
  TXT102("invisible-character", WARNING),
  TXT103("mixed-script", WARNING),
  TXT104("control-character", WARNING),

  DOC101("echo-differs", WARNING),
  DOC102("table-cut-short", WARNING),
  DOC103("column-headings-left-out", NOTE),
  DOC104("run-on-line", NOTE),
  DOC105("hard-wraps", NOTE),
  DOC106("furniture-left-out", NOTE),
  DOC107("unparted-list", NOTE),
  DOC108("words-missing", WARNING),
  DOC109("words-run-together", WARNING),
  DOC110("columns-side-by-side", WARNING),

  HTML101("left-out-part", NOTE),
  HTML102("lost-link", NOTE),
  HTML103("impossible-character", WARNING),

  MD101("overlarge-block", ERROR),
  MD102("unknown-handout-version", ERROR),
  MD103("stray-block", WARNING),
  MD104("copied-id", WARNING),
  MD105("raw-html", NOTE),
  MD106("lost-target", NOTE),
  MD107("unused-front-matter", NOTE),
  MD108("part-of-a-framework", WARNING),
  MD109("part-over-the-whole", ERROR),

  TREE101("guessed-heading", NOTE),
  TREE102("adopted-lines", NOTE),
  TREE103("too-deep", ERROR),
  TREE104("title-made-up", WARNING),
  TREE105("line-left-out", NOTE),
  TREE106("named-heading", NOTE),
  TREE107("introduction-as-description", NOTE),
  TREE108("overlarge-text", ERROR),
  TREE109("open-list", NOTE),

  LIMIT101("too-many-items", ERROR),
  LIMIT102("output-too-large", ERROR),
  LIMIT103("too-many-columns", ERROR),

  AUDIT101("words-lost", ERROR),
  AUDIT102("words-invented", ERROR),
  AUDIT103("unfounded-account", ERROR),
  AUDIT104("broad-rule", WARNING),
  AUDIT105("nothing-to-audit", ERROR),

  CHECK101("dangling-stem", WARNING),
  CHECK102("empty-heading", WARNING),
  CHECK103("twin-text", WARNING),
  CHECK104("repeated-text", NOTE),
  CHECK105("skipped-number", WARNING),
  CHECK106("skipped-heading-level", WARNING),
  CHECK107("unused-level", WARNING),
  CHECK108("missing-id", WARNING),
  CHECK109("replaced-by-nothing", WARNING),
  CHECK110("overlong-text", WARNING),

  WORD101("two-in-one", WARNING),
  WORD102("vague-verb", WARNING),
  WORD103("mixed-capitals", WARNING),

  ID101("remark-lost", WARNING),
  ID102("another-framework", WARNING),
  ID103("unclear-match", WARNING),
  ID104("guessed-match", NOTE),
  ID105("divided-item", NOTE),
  ID106("item-gone", NOTE),
  ID107("keep-of-nothing", WARNING),
  ID108("returned-item", NOTE),

  DIFF101("id-gone", ERROR),
  DIFF102("id-swapped", ERROR),
  DIFF103("id-reused", ERROR),
  DIFF104("framework-renamed", ERROR),
  DIFF105("retired-id-forgotten", ERROR),
  DIFF106("item-moved", ERROR),
  DIFF107("kind-changed", ERROR),
  DIFF108("label-changed", ERROR),
  DIFF109("words-changed", ERROR),

  REC101("bad-syntax", ERROR),
  REC102("unknown-key", ERROR),
  REC103("duplicate-key", ERROR),
  REC104("missing-key", ERROR),
  REC105("wrong-shape", ERROR),
  REC106("item-without-text", ERROR),
  REC107("item-with-two-texts", ERROR),
  REC108("duplicate-id", ERROR),
  REC109("bad-value", ERROR),
  REC110("illegible-character", ERROR),

  YAML101("alias", ERROR),
  YAML102("anchor", ERROR),
  YAML103("tag", ERROR),
  YAML104("merge-key", ERROR),
  YAML105("second-document", ERROR),

  SHOW101("unknown-selection", ERROR),
  SHOW102("nothing-to-tick", WARNING),
  SHOW103("untranslated-words", NOTE),
  SHOW104("changed-placeholder", ERROR),
  SHOW105("unsafe-style-sheet", ERROR),
  SHOW106("unknown-template-placeholder", ERROR),
  SHOW107("missing-template-placeholder", ERROR),

  CONF101("unknown-placeholder", ERROR),
  CONF102("unknown-output-format", ERROR),
  CONF103("output-outside-project", ERROR),
  CONF104("no-frameworks", ERROR),
  CONF105("index-of-nothing", ERROR),
  CONF106("input-outside-project", ERROR),

  FILE101("unreadable-file", ERROR),
  FILE102("foreign-file", ERROR),
  FILE103("unwritable-file", ERROR),
  FILE104("stale-file", ERROR),
  FILE105("missing-file", ERROR),
  FILE106("output-over-input", ERROR),
  FILE107("output-twice", ERROR),
  FILE108("index-left-out", WARNING),

  EMIT101("details-left-out", NOTE),
  EMIT102("undrawn-items", NOTE),
  EMIT103("replaced-characters", NOTE),
  EMIT104("unfaithful-output", ERROR),
  EMIT105("own-page-as-document", ERROR),

  PDF101("no-browser", ERROR),
  PDF102("printing-failed", ERROR);

  private final String title;
  private final Severity severity;

  Code(String title, Severity severity) {
    this.title = title;
    this.severity = severity;
  }

  /** The kebab-case name. */
  public String title() {
    return title;
  }

  /** How much a finding of this kind matters. */
  public Severity severity() {
    return severity;
  }

  /** The code that is written so, in capitals or not. */
  public static Optional<Code> of(String written) {
    for (Code code : values()) {
      if (code.name().equalsIgnoreCase(written)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
