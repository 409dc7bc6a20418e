package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own frameworks give the same outputs on every machine at any time. */
@NeedsPosix
class DeterminismIT {
  private static final int FORMATS = 7;

  /** Dotless i, digits outside ASCII, other calendars, commas in numbers. */
  private static final List<String> LOCALES =
      List.of(
          "-Duser.language=tr -Duser.country=TR",
          "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
          "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
          "-Duser.language=de -Duser.country=DE",
          "-Duser.language=ja -Duser.country=JP -Duser.variant=JP",
          "");

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "America/St_Johns", "UTC");

  private static final List<String> CHARSETS =
      List.of("", "-Dfile.encoding=US-ASCII", "-Dfile.encoding=UTF-8", "-Dfile.encoding=UTF-16BE");

  /** A number that shares no factor with those of the others, nor with the share that is tried. */
  private static final int MOST_PROCESSORS = 7;

  @TempDir private Path folder;

  /** One way to run the program. */
  private record Way(int number, Path jdk, String options) {}

  @Test
  void givesTheSameBytesOnEveryJdkInEveryLocaleAndZone() throws IOException {
    Map<Integer, Path> jdks = Jdks.found();
    if (System.getenv("CI") != null) {
      assertThat(jdks.size()).as("JDKs, of which CI needs two: %s", jdks).isGreaterThan(1);
    }
    List<Way> ways = Thorough.of(ways(jdks));
    Map<String, String> sources = sources();
    Set<String> hashes = new TreeSet<>();
    ways.stream().parallel().map(way -> hash(way, sources)).toList().forEach(hashes::add);
    assertThat(hashes).hasSize(1);
    String which = jdks.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    System.out.println(
        "determinism: " + ways.size() + " runs on JDK " + which + ", 1 hash " + hashes);
  }

  private static List<Way> ways(Map<Integer, Path> jdks) {
    List<Way> ways = new ArrayList<>();
    for (Path jdk : jdks.values()) {
      for (String locale : LOCALES) {
        for (String zone : ZONES) {
          int number = ways.size();
          String charset = CHARSETS.get(number % CHARSETS.size());
          String threads = "-XX:ActiveProcessorCount=" + (1 + number % MOST_PROCESSORS);
          String options =
              String.join(" ", locale, "-Duser.timezone=" + zone, charset, threads).strip();
          ways.add(new Way(number, jdk, options));
        }
      }
    }
    return ways;
  }

  /** The frameworks with all that they need, to be compiled into one format more than usual. */
  private static Map<String, String> sources() {
    Map<String, String> sources = Folder.content(Path.of("frameworks"));
    sources.keySet().removeIf(name -> name.endsWith("/framework.yaml"));
    sources.computeIfPresent(
        "competence.yaml",
        (name, text) ->
            text.replace("outputs:\n", "outputs:\n  jsonl: \"../examples/{dir}/all.jsonl\"\n"));
    return sources;
  }

  private String hash(Way way, Map<String, String> sources) {
    Path home = folder.resolve("run" + way.number());
    write(home.resolve("frameworks"), sources, way.number());
    Shell.Result result =
        new Shell(home)
            .run(
                "LC_ALL=C JAVA_HOME="
                    + way.jdk()
                    + " JAVA_TOOL_OPTIONS='"
                    + way.options()
                    + "' competence compile -q");
    assertThat(result.code()).as("%s: %s", way, result.err()).isZero();
    Map<String, String> made = Folder.content(home);
    sources.keySet().forEach(name -> made.remove("frameworks/" + name));
    long frameworks = made.keySet().stream().filter(name -> name.endsWith(".jsonl")).count();
    assertThat(made).hasSize((int) frameworks * FORMATS + 1);
    return sha256(made.toString());
  }

  /** Writes files in an order that differs each time, because some disks list them in that. */
  private static void write(Path home, Map<String, String> files, int seed) {
    List<String> names = new ArrayList<>(files.keySet());
    Collections.shuffle(names, new Random(seed));
    try {
      for (String name : names) {
        Path file = home.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, files.getOrDefault(name, "").getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
