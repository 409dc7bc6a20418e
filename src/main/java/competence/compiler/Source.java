package competence.compiler;

/**
 * A document to be compiled.
 *
 * @param name how diagnostics show it: the path as the user gave it, or {@code <stdin>}
 * @param bytes its whole content
 * @param folder the name of the folder that it lies in, from wherever it is looked at; empty if it
 *     lies in none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(String name, byte[] bytes, String folder) {

  /** A document whose folder is told by its name alone. */
  public Source(String name, byte[] bytes) {
    this(name, bytes, folderOf(name.replace('\\', '/')));
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
  }

  /** The name without folders. */
  public String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
