package competence.reader;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Decoder;
import competence.source.SourceText;
import competence.text.Sha256;

/** The extractor of files that are text: decodes them and keeps every character. */
public final class TextExtractor implements Extractor {
  /** The hash of the text, which encoding and line ends do not change. */
  @Override
  public String sha256(byte[] bytes, SourceText text) {
    return Sha256.ofText(text.content());
  }

  @Override
  public Extract extract(String name, byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    SourceText text = new SourceText(name, decoded.text());
    Diagnostics findings = new Diagnostics(text);
    if (decoded.guessed()) {
      findings.add(
          Code.SRC101,
          null,
          "the encoding of the document is unknown; it was read as " + decoded.charset().name(),
          "save the document as UTF-8");
    }
    if (decoded.replaced() > 0) {
      findings.add(
          Code.SRC102,
          null,
          decoded.replaced() + " characters cannot be read as " + decoded.charset().name(),
          "look for \uFFFD in the output, and save the document as UTF-8");
    }
    return new Extract(text, findings.list());
  }
}
