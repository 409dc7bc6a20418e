package competence.compiler;

/**
 * A document to be compiled.
 *
 * @param name how diagnostics show it: the path as the user gave it, or {@code <stdin>}
 * @param bytes its whole content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(String name, byte[] bytes) {

  /** The name without folders. */
  public String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
