package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Decoder;

/** Says where the bytes of a file left open what they mean. */
public final class Encoding {
  private Encoding() {}

  /** Reports that an encoding was guessed, and what could not be read in it. */
  public static void report(Decoder.Decoded decoded, Diagnostics diagnostics) {
    if (decoded.guessed()) {
      diagnostics.add(
          Code.SRC101,
          null,
          "nothing says how the document is encoded; it was read as " + decoded.charset().name(),
          "save it as UTF-8");
    }
    if (decoded.replaced() > 0) {
      diagnostics.add(
          Code.SRC102,
          null,
          decoded.replaced() + " characters cannot be read as " + decoded.charset().name(),
          "look for \uFFFD in the output, and save the document as UTF-8");
    }
  }
}
