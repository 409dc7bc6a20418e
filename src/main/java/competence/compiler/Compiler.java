package competence.compiler;

import competence.audit.Audit;
import competence.audit.Auditor;
import competence.audit.WordTally;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Item;
import competence.profile.FamilySigns;
import competence.profile.Profile;
import competence.reader.Extractor;
import competence.reader.Extractor.Extract;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.reader.TextExtractor;
import competence.source.SourceText;
import competence.text.Sha256;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree out of the bytes of a document, step by step: look at the first bytes, extract the
 * text, find the format, read, audit.
 */
public final class Compiler {
  /** A document that is one item of more characters was most likely misread. */
  private static final int LONG_TEXT = 200;

  private Compiler() {}

  /**
   * Compiles one document; whatever is wrong with it is a diagnostic.
   *
   * @param source the document; its bytes are discarded
   */
  public static Compilation compile(SourceFile source, CompilerOptions options) {
    return read(source, options).compile(options);
  }

  /**
   * Reads one document, and proves that no word of it was lost or invented.
   *
   * @param source the document; its bytes are discarded
   */
  public static ReadDocument read(SourceFile source, CompilerOptions options) {
    SourceText none = new SourceText(source.name(), "");
    Diagnostics refusal = new Diagnostics(none, options.limits());
    refuse(source, options, refusal);
    return refusal.hasErrors()
        ? ReadDocument.failed(source, none, refusal)
        : extract(source, options);
  }

  /** Reports a file that is too large, or whose first bytes show that it cannot be read. */
  private static void refuse(SourceFile source, CompilerOptions options, Diagnostics diagnostics) {
    int most = options.limits().of(Limit.BYTES);
    if (source.size() > most) {
      diagnostics.add(
          Code.SRC103,
          null,
          "the document is larger than " + Limits.bytes(most),
          "split it into one document for each framework" + options.limits().remedy(Limit.BYTES));
      return;
    }
    FileSignature signature =
        options.from() == null ? FileSignature.of(source.bytes(), source.fileName()) : null;
    if (signature != null) {
      String message = "this is " + signature.kind() + ", which cannot be read";
      diagnostics.add(Code.SRC104, null, message, signature.help());
    }
  }

  private static ReadDocument extract(SourceFile source, CompilerOptions options) {
    Optional<Format> named =
        Optional.ofNullable(options.from()).or(() -> Formats.ofFile(source.fileName()));
    Extractor extractor =
        named.map(Format::reader).map(Reader::extractor).orElseGet(TextExtractor::new);
    Extract guess = extractor.extract(source.name(), source.bytes());
    String start = guess.text().content();
    Optional<Format> certain =
        options.from() == null ? Formats.ofMarkedText(start) : Optional.empty();
    Reader reader =
        certain.or(() -> named).or(() -> Formats.ofText(start)).map(Format::reader).orElse(null);
    boolean tree = reader != null && reader.carriesTree(guess.text());
    Extract extract =
        tree && !guess.findings().isEmpty()
            ? TextExtractor.strict(source.name(), source.bytes())
            : guess;
    String content = extract.text().content();
    SourceText text =
        tree ? extract.text() : extract.text().withContent(WellFormed.mendControls(content));
    Diagnostics diagnostics = new Diagnostics(text, options.limits());
    String sha256 = tree ? "" : extractor.sha256(source.bytes(), extract.text());
    source.discardBytes();
    if (!tree && reader != null) {
      CharacterWarnings.controls(content, diagnostics);
    }
    if (certain.isPresent() && named.isPresent() && !certain.equals(named)) {
      diagnostics.add(
          Code.SRC106,
          null,
          "the name of the file says "
              + named.get().name()
              + ", but its content is "
              + certain.get().name()
              + ", and was read as that",
          "rename the file, or name the format with --from");
    }
    TextSignature signature = signature(content, certain.or(() -> named).orElse(null), options);
    if (WhiteSpace.isBlank(content)) {
      diagnostics.add(Code.SRC105, null, "the document has no text");
    } else if (signature != null) {
      diagnostics.add(Code.SRC104, null, signature.message(), signature.help());
    } else if (reader == null) {
      diagnostics.add(
          Code.SRC104,
          null,
          "the document is in no format that can be read",
          "name the format with --from; 'competence formats' lists them");
    } else {
      diagnostics.addAll(extract.findings());
      return read(source, text, reader, sha256, options, diagnostics);
    }
    return ReadDocument.failed(source, text, diagnostics);
  }

  /** The kind of a text that no reader reads; null if one does, or if the user named the format. */
  private static @Nullable TextSignature signature(
      String content, @Nullable Format named, CompilerOptions options) {
    if (named != null && named.name().equals(Formats.CANONICAL.name())) {
      return TextSignature.ofYaml(content);
    }
    return options.from() == null || options.from().name().equals("json")
        ? TextSignature.of(content)
        : null;
  }

  private static ReadDocument read(
      SourceFile source,
      SourceText text,
      Reader reader,
      String sha256,
      CompilerOptions options,
      Diagnostics diagnostics) {
    if (diagnostics.hasErrors() || reader.refuses(text, diagnostics)) {
      return ReadDocument.failed(source, text, diagnostics);
    }
    boolean tree = sha256.isEmpty();
    Profile profile = tree ? options.profile().neutral() : profile(text, options, diagnostics);
    Reading reading = reader.read(text, profile, diagnostics);
    Framework read = reading.framework();
    if (read == null || diagnostics.hasErrors()) {
      return ReadDocument.failed(source, text, diagnostics);
    }
    Ledger ledger = reading.ledger();
    Audit audit = ledger == null ? null : Auditor.audit(text, read, ledger, diagnostics);
    WordTally words = audit == null ? null : audit.words();
    if (!tree) {
      warnOfFew(read.items(), diagnostics);
    }
    // A tree has the hash of the document that it was made from; one without an id needs its own.
    String hash = sha256.isEmpty() && read.id().isEmpty() ? Sha256.ofText(text.content()) : sha256;
    return new ReadDocument(source, hash, text, diagnostics, read, words, audit);
  }

  /** The profile for a document; reports that of a family. */
  private static Profile profile(
      SourceText text, CompilerOptions options, Diagnostics diagnostics) {
    if (!options.profile().isFamily(text.content())) {
      return options.profile().neutral();
    }
    Profile profile = options.profile().family();
    int openings = FamilySigns.of(text.content(), profile.signs()).openings();
    diagnostics.add(
        Code.TREE292,
        null,
        "read with the profile ucl-core: "
            + (openings == 1 ? "1 text opens" : openings + " texts open")
            + " like those of its family",
        "use --profile neutral to read it without");
    return profile;
  }

  /** A tree without items says nothing, and a single long item may be a misread document. */
  private static void warnOfFew(List<Item> items, Diagnostics diagnostics) {
    String help = "put each statement on a line of its own, in a list or in a table";
    if (items.isEmpty()) {
      diagnostics.add(
          Code.TREE294, null, "the document has a title or a description, but no item", help);
    } else if (items.size() == 1
        && items.get(0).items().isEmpty()
        && items.get(0).text().length() > LONG_TEXT) {
      diagnostics.add(
          Code.TREE293,
          null,
          "the whole document is one long item; if it has parts, they were not recognized",
          help);
    }
  }
}
