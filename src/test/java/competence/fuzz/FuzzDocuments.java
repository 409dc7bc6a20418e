package competence.fuzz;

import competence.Compile;
import competence.model.Framework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Documents for testing profiles and words. */
final class FuzzDocuments {
  /** An example of each part that a profile affects. */
  static final String DOCUMENT =
      """
      A title that nobody knows

      Knowledge

      Ability to mend
      An ability to mend a bicycle:
      by hand
      with a tool; and, an ability to hold it

      Application
      1. Knowledge of tools
      • a * in the text

      Code	Level	Type	Text	Note
      A1	one	kind	An ability to count	a remark

      """;

  private static final Path FRAMEWORK =
      Path.of("src/test/golden/read/yaml/canonical-comes-back-as-it-was.in.yaml");

  private FuzzDocuments() {}

  /** A framework that has every fact and every field. */
  static Framework framework() {
    return Framed.WHOLE;
  }

  /** Read at the first use. */
  private static final class Framed {
    private static final Framework WHOLE = read();

    private Framed() {}

    private static Framework read() {
      try {
        return Compile.tree(Compile.file(FRAMEWORK));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
