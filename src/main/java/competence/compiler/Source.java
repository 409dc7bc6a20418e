package competence.compiler;

import org.jspecify.annotations.Nullable;

/** A document to be compiled. */
public final class Source {
  private final String name;
  private final String folder;
  private final int size;
  private byte @Nullable [] bytes;

  /**
   * A document.
   *
   * @param name how diagnostics show it: the path as the user gave it, or {@code <stdin>}
   * @param bytes its whole content, which nobody changes from here on
   * @param folder the name of the folder that it lies in, from wherever it is looked at; empty if
   *     it lies in none
   */
  public Source(String name, byte[] bytes, String folder) {
    this.name = name;
    this.bytes = bytes;
    this.size = bytes.length;
    this.folder = folder;
  }

  /** A document whose folder is told by its name alone. */
  public Source(String name, byte[] bytes) {
    this(name, bytes, folderOf(name.replace('\\', '/')));
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
  }

  /** How diagnostics show it. */
  public String name() {
    return name;
  }

  /** The name of the folder that it lies in; empty if it lies in none. */
  public String folder() {
    return folder;
  }

  /** How many bytes it has. */
  public int size() {
    return size;
  }

  /** Its whole content, until {@link #discardBytes}. */
  public byte[] bytes() {
    if (bytes == null) {
      throw new IllegalStateException("the content of " + name + " was discarded");
    }
    return bytes;
  }

  /** Frees the memory of the content, which may be the largest thing in it, once it is read. */
  void discardBytes() {
    bytes = null;
  }

  /** The name without folders. */
  public String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
