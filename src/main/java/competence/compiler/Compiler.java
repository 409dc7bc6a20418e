package competence.compiler;

import competence.audit.Audit;
import competence.audit.Auditor;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Framework;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.Handout;
import competence.source.Decoder;
import competence.source.SourceText;
import competence.text.Sha256;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From bytes to the tree: the one place where the order of the steps stands. */
public final class Compiler {
  /** A document of so many bytes is not kept in memory while its tree grows. */
  private static final int LARGE = 16 << 20;

  private Compiler() {}

  /**
   * Compiles one document; whatever is wrong with it is a diagnostic.
   *
   * @param source the document; its content is let go
   */
  public static Compilation compile(Source source, Options options) {
    return read(source, options).compile(options);
  }

  /**
   * Reads one document, and proves that nothing of it was lost or invented.
   *
   * @param source the document; its content is let go
   */
  public static Document read(Source source, Options options) {
    boolean fits = source.size() <= options.limits().of(Limit.BYTES);
    Decoder.Decoded decoded = Decoder.decode(fits ? source.bytes() : new byte[0]);
    boolean document = !carriesTree(format(source, decoded, options), decoded.text());
    String content = document ? WellFormed.mendControls(decoded.text()) : decoded.text();
    SourceText text = new SourceText(source.name(), content);
    Diagnostics diagnostics = new Diagnostics(text, options.limits());
    if (!content.equals(decoded.text())) {
      TextCheck.controls(decoded.text(), diagnostics);
    }
    Reader reader = fits ? reader(source, decoded, options, diagnostics) : tooLarge(diagnostics);
    // A tree carries the hash of the document that it was made from: its own is for want of an id.
    boolean hashed = document || source.size() >= LARGE;
    String sha256 = reader == null || !hashed ? "" : Sha256.hex(source.bytes());
    if (hashed) {
      source.letGo();
    }
    Reading reading = reader == null ? null : reader.read(text, options.profile(), diagnostics);
    Framework read = reading == null ? null : reading.framework();
    if (!hashed && read != null && read.id().isEmpty()) {
      sha256 = Sha256.hex(source.bytes());
    }
    source.letGo();
    if (read == null || reading == null || diagnostics.hasErrors()) {
      return Document.failed(source, text, diagnostics);
    }
    Ledger ledger = reading.ledger();
    Audit audit = ledger == null ? null : Auditor.audit(text, read, ledger, diagnostics);
    return new Document(source, sha256, text, diagnostics, read, audit);
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
}
