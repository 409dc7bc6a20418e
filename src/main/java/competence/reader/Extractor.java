package competence.reader;

/** Makes the text of a document out of the bytes of its file. */
public interface Extractor {
  /**
   * Extracts the text. Whatever is wrong with the bytes is a finding, never an exception.
   *
   * @param name how diagnostics show the file
   * @param bytes the whole file
   */
  Extract extract(String name, byte[] bytes);
}
