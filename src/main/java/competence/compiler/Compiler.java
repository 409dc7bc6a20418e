package competence.compiler;

import competence.audit.Audit;
import competence.audit.Auditor;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.identify.Identifier;
import competence.identify.Kinship;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Origin;
import competence.model.Walk;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.Handout;
import competence.source.Decoder;
import competence.source.SourceText;
import competence.text.Controls;
import competence.text.Sha256;
import competence.text.WhiteSpace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From bytes to the tree: the one place where the order of the steps stands. */
public final class Compiler {
  private Compiler() {}

  /** Compiles one document; whatever is wrong with it is a diagnostic. */
  public static Compilation compile(Source source, Options options) {
    boolean fits = source.bytes().length <= options.limits().of(Limit.BYTES);
    Decoder.Decoded decoded = Decoder.decode(fits ? source.bytes() : new byte[0]);
    boolean document = !carriesTree(format(source, decoded, options), decoded.text());
    String content = document ? Controls.mend(decoded.text()) : decoded.text();
    SourceText text = new SourceText(source.name(), content);
    Diagnostics diagnostics = new Diagnostics(text, options.limits());
    if (document) {
      TextCheck.controls(decoded.text(), diagnostics);
    }
    Reader reader = fits ? reader(source, decoded, options, diagnostics) : tooLarge(diagnostics);
    Reading reading = reader == null ? null : reader.read(text, options.profile(), diagnostics);
    Framework read = reading == null ? null : reading.framework();
    if (read == null || reading == null || diagnostics.hasErrors()) {
      return Compilation.failed(diagnostics.list());
    }
    Ledger ledger = reading.ledger();
    Audit audit = ledger == null ? null : Auditor.audit(text, read, ledger, diagnostics);
    Framework previous = previous(read, source, options, diagnostics);
    Framework described = describe(read, source, options, previous);
    Framework whole =
        Identifier.identify(described, previous, options.profile().keeps(), diagnostics);
    Acceptance.check(whole, diagnostics);
    TextCheck.check(whole, diagnostics);
    Walk.over(whole.items(), FullTextLimit.of(source.bytes().length, diagnostics));
    return new Compilation(
        diagnostics.hasErrors() ? null : whole,
        diagnostics.list(),
        audit == null ? null : audit.identified(whole),
        text,
        read);
  }

  private static @Nullable Reader tooLarge(Diagnostics diagnostics) {
    diagnostics.add(
        Code.SRC103,
        null,
        "the document is larger than " + Limits.bytes(diagnostics.limits().of(Limit.BYTES)),
        "cut it into one document for each framework" + diagnostics.limits().remedy(Limit.BYTES));
    return null;
  }

  /** Says what the bytes leave open, and finds out who reads them; null if nobody can. */
  private static @Nullable Reader reader(
      Source source, Decoder.Decoded decoded, Options options, Diagnostics diagnostics) {
    if (WhiteSpace.isBlank(decoded.text())) {
      diagnostics.add(Code.SRC105, null, "the document has no text");
      return null;
    }
    String foreign = options.from() == null ? Sniffer.foreign(decoded.text()) : null;
    if (foreign != null) {
      String message = "this is " + foreign + ", which cannot be read";
      diagnostics.add(Code.SRC104, null, message, "save it as a web page (HTML) or as plain text");
      return null;
    }
    Optional<Format> format = format(source, decoded, options);
    Reader reader = format.map(Format::reader).orElse(null);
    if (reader == null) {
      diagnostics.add(
          Code.SRC104,
          null,
          "this is in no format that can be read",
          "say which one it is with --from; 'competence formats' lists them");
      return null;
    }
    Encoding.report(decoded, diagnostics);
    boolean flood = Flood.isIn(decoded.text(), format.orElseThrow().name(), diagnostics);
    return flood ? null : reader;
  }

  private static Optional<Format> format(Source source, Decoder.Decoded decoded, Options options) {
    return Optional.ofNullable(options.from())
        .or(() -> Formats.ofFile(source.fileName()))
        .or(() -> Sniffer.sniff(decoded.text()).flatMap(Formats::named));
  }

  /**
   * Whether a file is one that we write, so that its texts come back as they are, whatever they
   * are.
   */
  private static boolean carriesTree(Optional<Format> format, String text) {
    String name = format.map(Format::name).orElse("");
    return switch (name) {
      case "yaml", "json" -> true;
      case "md" -> text.contains("<!-- " + Handout.FORMAT);
      default -> false;
    };
  }

  /** The earlier edition; another framework that happens to lie there is none. */
  private static @Nullable Framework previous(
      Framework read, Source source, Options options, Diagnostics diagnostics) {
    Framework previous = options.previous();
    if (previous == null) {
      return null;
    } else if (options.certain() || Kinship.between(previous, read, originName(source))) {
      PartGuard.check(read, previous, diagnostics);
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
  private static Framework describe(
      Framework read, Source source, Options options, @Nullable Framework previous) {
    Facts facts = options.facts().or(read.facts());
    Framework described = read.withFacts(previous == null ? facts : facts.or(previous.facts()));
    if (options.language() != null) {
      described = described.withLanguage(options.language());
    }
    // What has an id carries its own origin, too: it is a framework already, and no document.
    if (described.id().isEmpty()) {
      String sha256 = Sha256.hex(source.bytes());
      described = described.withOrigin(new Origin(originName(source), sha256));
      described = described.withId(id(described, source, sha256, previous));
    }
    return options.id() == null ? described : described.withId(options.id());
  }

  private static String id(
      Framework read, Source source, String sha256, @Nullable Framework previous) {
    return previous != null ? previous.id() : FrameworkId.of(source, read.title(), sha256);
  }

  private static String originName(Source source) {
    return source.fileName().equals("<stdin>") ? "stdin" : source.fileName();
  }
}
