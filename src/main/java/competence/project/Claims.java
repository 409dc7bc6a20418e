package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who writes which file: no file is written twice, and none that is read. */
final class Claims {
  private record Claim(String maker, Path path) {}

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final FileSet inputs;

  /** Claims against these files that are read. */
  Claims(Collection<Path> inputs) {
    this.inputs = new FileSet(inputs);
  }

  /**
   * Claims a file.
   *
   * @param maker what goes there
   * @param path the file
   * @param shown how it is called
   * @param mention where the user named it
   * @return why it cannot be had; null if it can
   */
  @Nullable Diagnostic claim(String maker, Path path, String shown, Mention mention) {
    if (SafeFile.isDevice(path)) {
      return null;
    }
    if (inputs.contains(path)) {
      String message = maker + " would overwrite " + shown + ", which is read";
      return mention.say(Code.FILE106, message, "give the output another name");
    }
    Claim earlier = claims.putIfAbsent(key(path), new Claim(maker, path));
    if (earlier == null) {
      return null;
    }
    String message = maker + " would go to " + shown + ", where " + earlier.maker + " goes";
    String letters = earlier.path.equals(path) ? "" : " (some systems don't tell A from a)";
    return mention.say(Code.FILE107, message + letters, "give each output a name of its own");
  }

  /** Some file systems don't tell capitals from small letters; a project must work on all. */
  private static String key(Path path) {
    return path.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }

  /** Whether two paths lead to one file. */
  static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other) || (Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false;
    }
  }
}
