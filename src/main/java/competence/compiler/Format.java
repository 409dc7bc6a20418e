package competence.compiler;

import competence.emitter.Emitter;
import competence.emitter.Emitter.OutputKind;
import competence.reader.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format that can be read, written, or both. What else there is to know about it, its reader and
 * its emitter say.
 *
 * @param name its name in {@code --from} and {@code --to}
 * @param description one line for people
 * @param extensions file name extensions without the dot; the first is the one that is written
 * @param reader reads it; null if it cannot be read
 * @param emitter writes it; null if it cannot be written
 */
public record Format(
    String name,
    String description,
    List<String> extensions,
    @Nullable Reader reader,
    @Nullable Emitter emitter) {
  public Format {
    extensions = List.copyOf(extensions);
  }

  /** A format of something other than a tree, such as an audit: it has no reader and no emitter. */
  public Format(String name, String description, List<String> extensions) {
    this(name, description, extensions, null, null);
  }

  /** Whether people read what is written, so that presentation settings apply to it. */
  public boolean isForPeople() {
    return emitter != null && emitter.kind() != OutputKind.DATA;
  }

  /** Whether a web page to tick and fill in is written. */
  public boolean isChecklist() {
    return emitter != null && emitter.kind() == OutputKind.CHECKLIST;
  }

  /** Whether the emitter writes a web page that a browser prints. */
  public boolean isPrinted() {
    return emitter != null && emitter.kind() == OutputKind.PRINT;
  }
}
