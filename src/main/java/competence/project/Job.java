package competence.project;

import competence.compiler.CompilerOptions;
import competence.compiler.Format;
import competence.present.Presentation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, and the outputs that are wanted of it.
 *
 * @param options how it is compiled; the tree of an earlier compile is not among them yet
 * @param edition an earlier edition that ids are carried over from; null for the file that the YAML
 *     output replaces
 * @param targets the outputs, in the order in which they are written
 * @param folder where the user is; the names of files in messages are relative to it
 * @param force whether files that the program did not make may be overwritten
 * @param verify whether outputs are read back and compared with the tree
 */
public record Job(
    Input input,
    CompilerOptions options,
    @Nullable Input edition,
    List<Target> targets,
    Presentation presentation,
    Path folder,
    boolean force,
    boolean verify) {
  public Job {
    targets = List.copyOf(targets);
  }

  /**
   * An output that the user wants.
   *
   * @param format a format that can be written
   * @param place where it goes; null for standard output
   */
  public record Target(Format format, @Nullable PathTemplate place) {}

  /** A job whose earlier edition is the file that the YAML output replaces, if there is one. */
  public Job(
      Input input,
      CompilerOptions options,
      List<Target> targets,
      Presentation presentation,
      Path folder,
      boolean force,
      boolean verify) {
    this(input, options, null, targets, presentation, folder, force, verify);
  }

  /** The description of an output in messages: "the html of a.txt". */
  String description(Target target) {
    return "the " + target.format().name() + " of " + input.name();
  }

  /** The name of a file in messages. */
  public String name(Path path) {
    return RelativePath.name(path, folder);
  }
}
