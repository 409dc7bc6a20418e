package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that outputs go to: no file is written twice, and none that is read. */
final class Claims {
  private record Claim(String description, Path path) {}

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Set<Path> inputs;
  private @Nullable Set<Object> inputIdentities;

  Claims(Collection<Path> inputs) {
    this.inputs = new HashSet<>(inputs);
  }

  /**
   * Claims a file.
   *
   * @return why the file cannot be used; null if it can
   */
  @Nullable Diagnostic claim(String description, Path path, String name, ReportLocation mention) {
    if (SafeFile.isDevice(path)) {
      return null;
    }
    if (isInput(path)) {
      String message = description + " would overwrite " + name + ", which is an input";
      return mention.say(Code.FILE106, message, "choose another path for the output");
    }
    Claim earlier = claims.putIfAbsent(key(path), new Claim(description, path));
    if (earlier == null) {
      return null;
    }
    String message = description + " and " + earlier.description + " have the same path " + name;
    String hint = earlier.path.equals(path) ? "" : " (some systems ignore case)";
    return mention.say(Code.FILE107, message + hint, "choose a different path for each output");
  }

  /** Whether a path leads to a file that is read; this costs the same however many are read. */
  boolean isInput(Path path) {
    return inputs.contains(path) || (Files.exists(path) && hasInputIdentity(path));
  }

  /** The identities of inputs are looked up once, and only if a file exists that could be one. */
  private boolean hasInputIdentity(Path path) {
    Set<Object> all = inputIdentities;
    if (all == null) {
      all =
          inputs.stream()
              .map(Claims::identity)
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      inputIdentities = all;
    }
    return all.contains(identity(path));
  }

  /** The key of a file, or where the system has none, its real path; null if there is no file. */
  private static @Nullable Object identity(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return key == null ? path.toRealPath() : key;
    } catch (IOException e) {
      return null;
    }
  }

  /** Some file systems ignore case; a project must work on all. */
  private static String key(Path path) {
    return path.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }

  static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other) || (Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false;
    }
  }
}
