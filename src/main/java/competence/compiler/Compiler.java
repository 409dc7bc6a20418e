package competence.compiler;

import java.util.List;

/** From bytes to the tree: the one place where the order of the steps stands. */
public final class Compiler {
  private Compiler() {}

  /** Compiles one document; whatever is wrong with it is a diagnostic. */
  public static Compilation compile(Source source, Options options) {
    return new Compilation(null, List.of());
  }
}
