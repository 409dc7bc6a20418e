package competence.project;

import competence.compiler.Options;
import competence.present.Presentation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document and what is to be made of it.
 *
 * @param input the document
 * @param options how it is compiled; the tree of an earlier compile is not among them yet
 * @param edition an earlier edition whose ids are carried over; null to take what lies where the
 *     YAML goes
 * @param targets the outputs, in the order in which they are written
 * @param presentation how people want to see the outputs
 * @param folder where the user is; files are called as they are seen from there
 * @param force whether files that the program did not make may be overwritten
 * @param verify whether outputs are read back and compared with the tree
 */
public record Job(
    Input input,
    Options options,
    @Nullable Input edition,
    List<Target> targets,
    Presentation presentation,
    Path folder,
    boolean force,
    boolean verify) {
  public Job {
    targets = List.copyOf(targets);
  }

  /** A job whose earlier edition lies where the YAML goes, if there is one. */
  public Job(
      Input input,
      Options options,
      List<Target> targets,
      Presentation presentation,
      Path folder,
      boolean force,
      boolean verify) {
    this(input, options, null, targets, presentation, folder, force, verify);
  }

  /** What messages call an output: "the html of a.txt". */
  String description(Target target) {
    return "the " + target.format().name() + " of " + input.name();
  }

  /** How a file is called when the user is told about it. */
  public String name(Path path) {
    return RelativePath.name(path, folder);
  }
}
