package competence.compiler;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.identify.Identifier;
import competence.identify.TreeHash;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Origin;
import competence.model.Walk;
import competence.source.SourceText;
import competence.text.Slug;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read, before its items have their ids. They may take over the ids of an
 * earlier edition, which can only be found once the framework's id is known.
 *
 * @param sha256 the hash of the document's bytes
 * @param text the text of the document; empty if its bytes were refused
 * @param read the tree as it is in the document; null if there was an error
 * @param words what became of its words; null if it was not audited
 * @param audit null if the document is a tree that this program wrote, or if there was an error
 */
public record ReadDocument(
    SourceFile source,
    String sha256,
    SourceText text,
    Diagnostics diagnostics,
    @Nullable Framework read,
    @Nullable WordTally words,
    @Nullable Audit audit) {
  private static final int HASH_DIGITS = 8;

  /** Names that Windows reserves for devices, with any extension. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  static ReadDocument failed(SourceFile source, SourceText text, Diagnostics diagnostics) {
    source.discardBytes();
    return new ReadDocument(source, "", text, diagnostics, null, null, null);
  }

  /** Whether it was read and audited, unlike a tree that this program wrote. */
  public boolean isAudited() {
    return words != null;
  }

  /** The same without an audit that is not written: it may be as large as the tree. */
  public ReadDocument withoutAudit() {
    return new ReadDocument(source, sha256, text, diagnostics, read, words, null);
  }

  /** The framework's id if no earlier edition is found; null if it could not be read. */
  public @Nullable String id(CompilerOptions options) {
    return read == null ? null : describe(read, options, null).id();
  }

  /**
   * Gives each item its id and validates the framework. Call it once only.
   *
   * @param options the options that the document was read with, and the earlier edition
   */
  public Compilation compile(CompilerOptions options) {
    if (read == null) {
      return new Compilation(null, diagnostics.list(), null, null, null);
    }
    Framework previous = previous(read, options);
    Framework described = describe(read, options, previous);
    Framework whole =
        Identifier.identify(described, previous, options.profile().keeps(), diagnostics);
    FrameworkValidator.validate(whole, source.size(), diagnostics);
    CharacterWarnings.report(whole, text, diagnostics);
    return new Compilation(
        diagnostics.hasErrors() ? null : whole,
        diagnostics.list(),
        audit == null ? null : audit.identified(whole),
        text,
        read);
  }

  /** The earlier edition, if the file to be written does not hold another framework. */
  private @Nullable Framework previous(Framework tree, CompilerOptions options) {
    Framework previous = options.previous();
    if (previous == null) {
      return null;
    } else if (options.certain() || Identifier.areEditions(previous, tree, originName())) {
      refusePart(tree, previous);
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

  /** Refuses a handout of a part of a framework if it would replace the whole. */
  private void refusePart(Framework tree, Framework previous) {
    if (!diagnostics.has(Code.MD108)) {
      return;
    }
    Set<String> lost = ids(previous);
    int before = lost.size();
    lost.removeAll(ids(tree));
    if (!lost.isEmpty()) {
      String message =
          "this would replace a framework of "
              + before
              + " items, "
              + lost.size()
              + " of which are not in this handout";
      diagnostics.add(Code.MD109, null, message, "write to another file");
    }
  }

  private static Set<String> ids(Framework framework) {
    Set<String> ids = new HashSet<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return ids;
  }

  /** Adds the facts from outside the document. */
  private Framework describe(
      Framework tree, CompilerOptions options, @Nullable Framework previous) {
    Facts facts = options.facts().or(tree.facts());
    Framework levelled = DeclaredLevels.in(tree, options.facts().levels());
    Framework described = levelled.withFacts(previous == null ? facts : facts.or(previous.facts()));
    if (options.language() != null) {
      described = described.withLanguage(options.language());
    }
    // A tree that has an id names its own origin.
    if (described.id().isEmpty()) {
      described = described.withOrigin(new Origin(originName(), sha256, TreeHash.of(tree)));
      described = described.withId(previous == null ? newId(tree.title()) : previous.id());
    }
    return options.id() == null ? described : described.withId(options.id());
  }

  /**
   * The name of the folder if the file is called {@code source}, otherwise the words of the title;
   * if neither has a character that an id may have, a name made from the hash. A name that Windows
   * reserves is changed.
   */
  private String newId(String title) {
    String id = source.fileName().startsWith("source.") ? Slug.of(source.folder()) : "";
    if (id.isEmpty()) {
      id = Slug.of(Inline.plain(title));
    }
    if (isDevice(id)) {
      return "framework-" + id;
    }
    return id.isEmpty() ? "framework-" + sha256.substring(0, HASH_DIGITS) : id;
  }

  private static boolean isDevice(String id) {
    boolean numbered =
        id.length() == 4
            && (id.startsWith("com") || id.startsWith("lpt"))
            && id.charAt(3) >= '0'
            && id.charAt(3) <= '9';
    return numbered || DEVICES.contains(id);
  }

  private String originName() {
    return source.fileName().equals("<stdin>") ? "stdin" : source.fileName();
  }
}
