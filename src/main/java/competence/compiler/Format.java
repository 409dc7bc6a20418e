package competence.compiler;

import competence.emitter.Emitter;
import competence.reader.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format that can be read, written, or both.
 *
 * @param name what {@code --from} and {@code --to} call it
 * @param description one line for people
 * @param extensions how its files end, without the dot; the first is the one that is written
 * @param reader reads it; null if it cannot be read
 * @param emitter writes it; null if it cannot be written
 * @param proof looks whether what was written says what it should
 * @param printed whether the emitter writes a web page, which a browser prints
 */
public record Format(
    String name,
    String description,
    List<String> extensions,
    @Nullable Reader reader,
    @Nullable Emitter emitter,
    Proof proof,
    boolean printed) {
  public Format {
    extensions = List.copyOf(extensions);
  }

  /**
   * A format that says something else than a tree: no reader reads it, and no emitter writes it.
   */
  public Format(String name, String description, List<String> extensions) {
    this(name, description, extensions, null, null, Proof.NONE, false);
  }

  /** A format that is what its emitter writes. */
  public Format(
      String name,
      String description,
      List<String> extensions,
      @Nullable Reader reader,
      @Nullable Emitter emitter,
      Proof proof) {
    this(name, description, extensions, reader, emitter, proof, false);
  }
}
