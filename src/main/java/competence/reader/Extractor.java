package competence.reader;

import competence.diagnostic.Diagnostic;
import competence.source.SourceText;
import competence.text.Sha256;
import java.util.List;

/** Makes the text of a document out of the bytes of its file. */
public interface Extractor {
  /**
   * Extracts the text. Whatever is wrong with the bytes is a finding, never an exception.
   *
   * @param name how diagnostics show the file
   * @param bytes the whole file
   */
  Extract extract(String name, byte[] bytes);

  /**
   * The hash by which a document is recognised again: of its bytes.
   *
   * @param bytes the whole file
   * @param text what was extracted from it
   */
  default String sha256(byte[] bytes, SourceText text) {
    return Sha256.hex(bytes);
  }

  /**
   * What an extractor makes of a file: everything after it works on the text and never sees the
   * bytes. What a reader needs besides the text, such as the styles of an office document, becomes
   * a component here.
   *
   * @param text every character of the document that people can read, in reading order, each once;
   *     it knows where in the file people find each offset
   * @param findings what the bytes left open, and what is wrong with them
   */
  public record Extract(SourceText text, List<Diagnostic> findings) {
    public Extract {
      findings = List.copyOf(findings);
    }
  }
}
