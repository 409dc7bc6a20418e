package competence.compiler;

import org.jspecify.annotations.Nullable;

/** The file of a document. */
public final class SourceFile {
  private final String name;
  private final String folder;
  private final int size;
  private byte @Nullable [] bytes;

  /**
   * A file.
   *
   * @param name its name in diagnostics: the path as the user gave it, or {@code <stdin>}
   * @param bytes its whole content, which must not change any more
   */
  public SourceFile(String name, byte[] bytes, String folder) {
    this.name = name;
    this.bytes = bytes;
    this.size = bytes.length;
    this.folder = folder;
  }

  /** A file in the folder that its name has. */
  public SourceFile(String name, byte[] bytes) {
    this(name, bytes, folderOf(name.replace('\\', '/')));
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
  }

  /** Its name in diagnostics. */
  public String name() {
    return name;
  }

  /** The name of the folder that it is in; empty if there is none. */
  public String folder() {
    return folder;
  }

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
