package competence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of the machine that can run the program. */
final class Jdks {
  private static final int OLDEST = 17;
  private static final Path USUAL = Path.of("/usr/lib/jvm");
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

  private Jdks() {}

  /**
   * Their homes by their version, one of each: this one, those that variables JAVA_HOME… name, and
   * those in the usual folder.
   */
  static Map<Integer, Path> found() throws IOException {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME")) {
                homes.add(Path.of(value));
              }
            });
    if (Files.isDirectory(USUAL)) {
      try (Stream<Path> installed = Files.list(USUAL)) {
        installed.sorted().forEach(homes::add);
      }
    }
    Map<Integer, Path> found = new TreeMap<>();
    for (Path home : homes) {
      int version = version(home);
      if (version >= OLDEST && Files.isExecutable(home.resolve("bin/java"))) {
        found.putIfAbsent(version, home);
      }
    }
    return found;
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }
}
