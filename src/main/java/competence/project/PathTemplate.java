package competence.project;

import java.nio.file.Path;

/**
 * The path of an output, in which {@code {id}} means the id of the framework, and {@code {dir}} the
 * folder of its source.
 *
 * @param folder what it is relative to
 * @param dir the value of {@code {dir}}, relative to the folder
 * @param root the folder that it must not leave, and below which missing folders may be made
 */
public record PathTemplate(
    String text, Path folder, String dir, Path root, ReportLocation mention) {
  private static final String ID = "{id}";
  private static final String DIR = "{dir}";

  /** A path of the command line without placeholders; folders are not made for it. */
  public static PathTemplate file(String name, Path folder) {
    return exactly(folder.resolve(name).normalize(), ReportLocation.onCommandLine(name));
  }

  /** A path without placeholders. */
  public static PathTemplate exactly(Path path, ReportLocation mention) {
    Path parent = path.getParent();
    Path root = parent == null ? path : parent;
    return new PathTemplate(path.toString(), root, "", root, mention);
  }

  /** A file in a folder of the command line, which may be made. */
  public static PathTemplate inFolder(String name, Path folder, String file) {
    Path target = folder.resolve(name).normalize();
    Path parent = target.getParent();
    Path root = parent == null ? target : parent;
    ReportLocation mention = ReportLocation.onCommandLine(name.endsWith("/") ? name : name + "/");
    return new PathTemplate(file, target, "", root, mention);
  }

  public boolean needsId() {
    return text.contains(ID);
  }

  /** The path for a framework; the id is a slug, so it cannot lead anywhere else. */
  public Path resolve(String id) {
    return folder.resolve(text.replace(DIR, dir).replace(ID, id)).normalize();
  }
}
