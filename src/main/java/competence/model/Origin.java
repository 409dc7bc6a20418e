package competence.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document that a framework was read from.
 *
 * @param file its name, without folders
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 */
public record Origin(String file, String sha256) {

  /** Written out, as for all that a run compares: else Java makes it anew at each start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin that && file.equals(that.file) && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, sha256);
  }
}
