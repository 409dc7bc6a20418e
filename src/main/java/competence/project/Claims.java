package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that outputs go to: no file is written by two of them, and none that is read. */
final class Claims {
  /** What an output wants to write. */
  static final class Claim {
    private final String description;
    private final Path path;
    private @Nullable Diagnostic refusal;

    private Claim(String description, Path path) {
      this.description = description;
      this.path = path;
    }

    /** Why the file cannot be written; null if it can. A later claim may change it. */
    @Nullable Diagnostic refusal() {
      return refusal;
    }
  }

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<Path, Path> realFolders = new HashMap<>();
  private final Set<Path> inputs;
  private @Nullable Set<Object> inputIdentities;
  private boolean inputsInDanger;

  Claims(Collection<Path> inputs) {
    this.inputs = new HashSet<>(inputs);
  }

  /** Claims a file. If two outputs claim one, both are refused, for the same reason. */
  Claim claim(String description, Path path, String name, ReportLocation mention) {
    Claim claim = new Claim(description, real(path));
    if (SafeFile.isDevice(path)) {
      return claim;
    }
    if (isInput(path)) {
      inputsInDanger = true;
      String message = description + " would overwrite " + name + ", which is an input";
      String help = "choose another path for the output; nothing is written";
      claim.refusal = mention.say(Code.FILE106, message, help);
      return claim;
    }
    // Some file systems ignore case; a project must work on all.
    Claim earlier = claims.putIfAbsent(claim.path.toString().toLowerCase(Locale.ROOT), claim);
    if (earlier != null) {
      String message = description + " and " + earlier.description + " have the same path " + name;
      String hint = earlier.path.equals(claim.path) ? "" : " (some systems ignore case)";
      String help = "choose a different path for each output; neither is written";
      claim.refusal = mention.say(Code.FILE107, message + hint, help);
      earlier.refusal = earlier.refusal == null ? claim.refusal : earlier.refusal;
    }
    return claim;
  }

  /** Whether an output would overwrite an input: a mistake after which nothing is written. */
  boolean areInputsInDanger() {
    return inputsInDanger;
  }

  /** A path without links in its folder; a link in the place of the file is replaced. */
  private Path real(Path path) {
    Path there = path.toAbsolutePath().normalize();
    Path folder = there.getParent();
    return folder == null
        ? there
        : realFolders.computeIfAbsent(folder, Claims::realFolder).resolve(there.getFileName());
  }

  /** The same for a folder, which may have to be made. */
  private static Path realFolder(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return there.toRealPath().resolve(there.relativize(folder));
    } catch (IOException e) {
      return folder; // Writing there tells what is wrong.
    }
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

  static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other) || (Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false;
    }
  }
}
