package competence;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.SourceFile;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.profile.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Compiles documents in tests, with the defaults of the command line. */
public final class Compile {
  private Compile() {}

  public static Compilation file(Path file) throws IOException {
    return bytes(file.toString(), Files.readAllBytes(file));
  }

  static Compilation text(String name, String content) {
    return bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Compilation bytes(String name, byte[] bytes) {
    return Compiler.compile(
        new SourceFile(name, bytes),
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL));
  }

  public static Framework tree(Compilation compilation) {
    return Objects.requireNonNull(
        compilation.framework(), () -> "no tree: " + compilation.diagnostics());
  }
}
