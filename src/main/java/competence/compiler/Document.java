package competence.compiler;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.identify.Identifier;
import competence.identify.Kinship;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Origin;
import competence.model.Walk;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read, before its items have their ids. The earlier edition whose ids they
 * take over may only be found once the framework's id is known.
 */
public final class Document {
  private final Source source;
  private final String sha256;
  private final SourceText text;
  private final Diagnostics diagnostics;
  private final @Nullable Framework read;
  private final @Nullable WordTally words;
  private @Nullable Audit audit;

  /**
   * What came of reading.
   *
   * @param sha256 the hash of the document's bytes
   * @param read the tree as it stands in the document; null if there was an error
   * @param audit null if the document is the tree already, or if there was an error
   */
  Document(
      Source source,
      String sha256,
      SourceText text,
      Diagnostics diagnostics,
      @Nullable Framework read,
      @Nullable Audit audit) {
    this.source = source;
    this.sha256 = sha256;
    this.text = text;
    this.diagnostics = diagnostics;
    this.read = read;
    this.audit = audit;
    this.words = audit == null ? null : audit.words();
  }

  /** A document that could not be read. */
  static Document failed(Source source, SourceText text, Diagnostics diagnostics) {
    source.discardBytes();
    return new Document(source, "", text, diagnostics, null, null);
  }

  /** The document as it was read. */
  public SourceText text() {
    return text;
  }

  /** Whether it is a document that was read and audited, and no tree that carries its ids. */
  public boolean isAudited() {
    return words != null;
  }

  /** What became of its words; null if it is the tree already, or could not be read. */
  public @Nullable WordTally words() {
    return words;
  }

  /** Lets the audit go, if nobody wants to see it: its account may be as large as the tree. */
  public void letAuditGo() {
    audit = null;
  }

  /** The id that the framework has if no earlier edition is found; null if it could not be read. */
  public @Nullable String id(Options options) {
    return read == null ? null : describe(read, options, null).id();
  }

  /**
   * Gives each item its id and looks whether the tree may be passed on. To be asked for once.
   *
   * @param options those that the document was read with, and the earlier edition
   */
  public Compilation compile(Options options) {
    if (read == null) {
      return Compilation.failed(diagnostics.list());
    }
    Framework previous = previous(read, options);
    Framework described = describe(read, options, previous);
    Framework whole =
        Identifier.identify(described, previous, options.profile().keeps(), diagnostics);
    Acceptance.check(whole, diagnostics);
    TextCheck.check(whole, diagnostics);
    Walk.over(whole.items(), FullTextLimit.of(source.size(), diagnostics));
    return new Compilation(
        diagnostics.hasErrors() ? null : whole,
        diagnostics.list(),
        audit == null ? null : audit.identified(whole),
        text,
        read);
  }

  /** The earlier edition; another framework that happens to lie there is none. */
  private @Nullable Framework previous(Framework tree, Options options) {
    Framework previous = options.previous();
    if (previous == null) {
      return null;
    } else if (options.certain() || Kinship.between(previous, tree, originName())) {
      PartGuard.check(tree, previous, diagnostics);
      return previous;
    }
    diagnostics.add(
        Code.ID102,
        null,
        "the file to be written holds another framework, \""
            + Inline.plain(previous.title())
            + "\": its ids are not taken over",
        "write to another file if you want to keep it");
    return null;
  }

  /** Adds what is known about the framework from outside the document. */
  private Framework describe(Framework tree, Options options, @Nullable Framework previous) {
    Facts facts = options.facts().or(tree.facts());
    Framework described = tree.withFacts(previous == null ? facts : facts.or(previous.facts()));
    if (options.language() != null) {
      described = described.withLanguage(options.language());
    }
    // What has an id carries its own origin, too: it is a framework already, and no document.
    if (described.id().isEmpty()) {
      described = described.withOrigin(new Origin(originName(), sha256));
      described = described.withId(id(described, previous));
    }
    return options.id() == null ? described : described.withId(options.id());
  }

  private String id(Framework tree, @Nullable Framework previous) {
    return previous != null ? previous.id() : FrameworkId.of(source, tree.title(), sha256);
  }

  private String originName() {
    return source.fileName().equals("<stdin>") ? "stdin" : source.fileName();
  }
}
