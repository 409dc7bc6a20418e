package competence.browse;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a browser that can print: Chromium, or one that is made of it.
 *
 * @param chosen the browser that the user named; null to search for one
 * @param programs the files that are programs
 */
public record BrowserFinder(
    @Nullable String chosen,
    Map<String, String> environment,
    Path folder,
    Predicate<Path> programs) {
  /** The environment variable that names the browser. */
  public static final String VARIABLE = "COMPETENCE_BROWSER";

  /** The names of browsers on the PATH, in order of preference. */
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable",
          "msedge");

  private static final List<String> MAC =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS =
      List.of(
          "/Chromium/Application/chrome.exe",
          "/Google/Chrome/Application/chrome.exe",
          "/Microsoft/Edge/Application/msedge.exe");

  public static final class NoBrowserException extends Exception {
    private static final long serialVersionUID = 1;

    NoBrowserException(String message) {
      super(message);
    }
  }

  /** A finder that looks at the files of the system. */
  public BrowserFinder(@Nullable String chosen, Map<String, String> environment, Path folder) {
    this(
        chosen, environment, folder, file -> Files.isRegularFile(file) && Files.isExecutable(file));
  }

  /**
   * The browser that the user named, or else the one that the environment names, or else the first
   * one on the PATH or in the usual folders of a system.
   */
  public Browser find() throws NoBrowserException {
    if (chosen != null) {
      return named("--browser", chosen);
    }
    String wanted = environment.getOrDefault(VARIABLE, "");
    if (!wanted.isEmpty()) {
      return named(VARIABLE, wanted);
    }
    Stream<Path> usual = usualFiles().stream().flatMap(file -> path(folder, file).stream());
    return first(
        Stream.concat(NAMES.stream().flatMap(this::onPath), usual),
        "there is no browser to print PDFs with");
  }

  /** A name without a folder is searched for on the PATH, as in a shell. */
  private Browser named(String source, String name) throws NoBrowserException {
    boolean plain = name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    Stream<Path> files = plain ? onPath(name) : path(folder, name).stream();
    return first(files, source + " names " + name + ", and no such program is there");
  }

  /** The first program. A browser from a snap sees only temporary folders in its own folder. */
  private Browser first(Stream<Path> files, String message) throws NoBrowserException {
    Path program =
        files.filter(programs).findFirst().orElseThrow(() -> new NoBrowserException(message));
    String home = environment.getOrDefault("HOME", "");
    Path temporary =
        program.startsWith("/snap") && !home.isEmpty()
            ? Path.of(home, "snap", program.getFileName().toString(), "common")
            : Path.of(System.getProperty("java.io.tmpdir", ""));
    return new Browser(program, temporary, Browser.PATIENCE);
  }

  /** The files for a name in the folders of the PATH, without relative folders. */
  private Stream<Path> onPath(String name) {
    String folders = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    return Stream.of(folders.split(File.pathSeparator, -1))
        .flatMap(text -> path(Path.of(""), text).stream())
        .filter(Path::isAbsolute)
        .flatMap(dir -> Stream.of(name, name + ".exe").flatMap(file -> path(dir, file).stream()));
  }

  /** Browsers on systems that have them in no folder of the PATH. */
  private List<String> usualFiles() {
    List<String> files = new ArrayList<>(List.of("/snap/bin/chromium"));
    files.addAll(MAC);
    addBelow("HOME", MAC, files);
    for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
      addBelow(variable, WINDOWS, files);
    }
    return files;
  }

  private void addBelow(String variable, List<String> paths, List<String> files) {
    String parent = environment.getOrDefault(variable, "");
    if (!parent.isEmpty()) {
      paths.forEach(path -> files.add(parent + path));
    }
  }

  /** The file with a name in a folder; empty if no file can have this name. */
  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
