package competence.browse;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the machine's browser. */
public final class Finder {
  /** The environment's variable that names the browser. */
  public static final String VARIABLE = "COMPETENCE_BROWSER";

  private final @Nullable String chosen;
  private final Map<String, String> environment;
  private final Path folder;
  private final Predicate<Path> programs;

  /**
   * A finder.
   *
   * @param chosen the browser that the user named; null to look for one
   * @param environment the environment's variables
   * @param folder the folder that the user is in
   */
  public Finder(@Nullable String chosen, Map<String, String> environment, Path folder) {
    this(chosen, environment, folder, Finder::isProgram);
  }

  /** A finder to which only these files are programs. */
  Finder(
      @Nullable String chosen,
      Map<String, String> environment,
      Path folder,
      Predicate<Path> programs) {
    this.chosen = chosen;
    this.environment = environment;
    this.folder = folder;
    this.programs = programs;
  }

  /**
   * The browser that the user named, or else the one that the environment names, or else one that
   * is where browsers usually are.
   */
  public Browser find() throws NoBrowserException {
    if (chosen != null) {
      return named("--browser", chosen);
    }
    String wanted = environment.getOrDefault(VARIABLE, "");
    if (!wanted.isEmpty()) {
      return named(VARIABLE, wanted);
    }
    return Stream.concat(
            Places.NAMES.stream().flatMap(this::onPath),
            Places.files(environment).stream().flatMap(file -> path(folder, file).stream()))
        .filter(programs)
        .findFirst()
        .map(this::browser)
        .orElseThrow(() -> new NoBrowserException("there is no browser to print PDFs with"));
  }

  /** A name without a folder is looked for as a shell does: on the PATH. */
  private Browser named(String who, String name) throws NoBrowserException {
    boolean plain = name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    Stream<Path> found = plain ? onPath(name) : path(folder, name).stream();
    return found
        .filter(programs)
        .findFirst()
        .map(this::browser)
        .orElseThrow(
            () ->
                new NoBrowserException(who + " names " + name + ", and no such program is there"));
  }

  /** What comes from a snap sees no temporary folder but those in a place of its own. */
  private Browser browser(Path program) {
    String home = environment.getOrDefault("HOME", "");
    boolean confined = program.startsWith("/snap") && !home.isEmpty();
    Path temporary =
        confined
            ? Path.of(home, "snap", program.getFileName().toString(), "common")
            : Path.of(System.getProperty("java.io.tmpdir", ""));
    return new Browser(program, temporary, Browser.PATIENCE);
  }

  /** Where a program of that name may be; folders that depend on where the user is are left out. */
  private Stream<Path> onPath(String name) {
    String folders = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    return Stream.of(folders.split(File.pathSeparator, -1))
        .flatMap(text -> path(Path.of(""), text).stream())
        .filter(Path::isAbsolute)
        .flatMap(dir -> Stream.of(name, name + ".exe").flatMap(file -> path(dir, file).stream()));
  }

  /** The file of that name in a folder; empty if no file can be called so. */
  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
