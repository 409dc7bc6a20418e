package competence.project;

import competence.compiler.Options;
import competence.present.Presentation;
import java.nio.file.Path;
import java.util.List;

/**
 * A document and what is to be made of it.
 *
 * @param input the document
 * @param options how it is compiled; the tree of an earlier compile is not among them yet
 * @param targets the outputs, in the order in which they are written
 * @param presentation how people want to see the outputs
 * @param folder where the user is; files are called as they are seen from there
 * @param force whether files that the program did not make may be overwritten
 */
public record Job(
    Input input,
    Options options,
    List<Target> targets,
    Presentation presentation,
    Path folder,
    boolean force) {
  public Job {
    targets = List.copyOf(targets);
  }

  /** How a file is called when the user is told about it. */
  public String name(Path path) {
    return Names.of(path, folder);
  }
}
