package competence.project;

import java.nio.file.Path;

/**
 * The index page that is wanted.
 *
 * @param place where it goes
 * @param folder where the user is; files are called as they are seen from there
 * @param force whether a file that the program did not make may be overwritten
 */
public record IndexTarget(PathTemplate place, Path folder, boolean force) {
  /** What people are told that it is. */
  static final String NAME = "the index page";

  /** The file. */
  Path path() {
    return place.resolve("");
  }

  /** How the file is called when the user is told about it. */
  String shown() {
    return Names.of(path(), folder);
  }
}
