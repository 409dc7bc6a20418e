package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program at each system call that changes the output folder. */
@Tag("thorough")
@EnabledOnOs(OS.LINUX)
class KillIT {
  /** System calls that change a folder or a file, or flush it. */
  private static final String CALLS =
      "fcntl,write,pwrite64,ftruncate,fsync,fdatasync,fchmod,fchmodat,chmod,"
          + "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat";

  private static final String OPEN = "openat";

  /** On one processor, one thread writes all files. */
  private static final String COMPILE =
      " env COMPETENCE_JAVA_OPTIONS=-XX:ActiveProcessorCount=1"
          + " competence compile -q swim.txt --to yaml,md,json -o out";

  private static final int KILLED = 137;
  private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\(");

  /** A call that the program makes: the n-th of its kind. */
  private record Point(String call, int count) {}

  @TempDir private Path folder;
  private Shell shell = new Shell(Path.of(""));
  private String document = "";
  private Map<String, String> before = Map.of();
  private Map<String, String> after = Map.of();

  /** The sets of old files that a check was tried on. */
  private final Set<List<String>> checked = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void compilesTwoEditions() throws IOException {
    shell = new Shell(folder);
    Requirement.strace(shell);
    write("An ability to swim\n\nAn ability to float\n");
    before = new TreeMap<>(compiled());
    before.remove("swimming.json"); // A file that is new the next time.
    write("An ability to swim far\n\nAn ability to float\n");
    after = compiled();
    assertThat(after).hasSize(3);
  }

  private void write(String abilities) throws IOException {
    document = "Swimming\n\n" + abilities;
    Files.writeString(folder.resolve("swim.txt"), document);
  }

  private Map<String, String> compiled() {
    assertThat(shell.run(COMPILE).code()).isZero();
    return Folder.content(folder.resolve("out"));
  }

  @Test
  void leavesEachFileWholeWhenKilled() throws IOException {
    List<Point> points = points();
    assertThat(points).extracting(Point::call).contains("openat", "write", "fdatasync", "unlink");
    AtomicInteger survived = new AtomicInteger();
    AtomicInteger mixed = new AtomicInteger();
    points.stream()
        .parallel()
        .forEach(
            point -> {
              Trial trial = new Trial(folder.resolve(point.call() + point.count()));
              trial.kill(point);
              mixed.addAndGet(trial.tellsAMixedSet() ? 1 : 0);
              trial.mend();
              survived.incrementAndGet();
            });
    assertThat(survived.get()).isGreaterThan(25);
    assertThat(mixed.get()).isPositive();
    System.out.println("kill points survived: " + survived + ", with a mixed set: " + mixed);
  }

  /** The calls of a run that is not killed, from the first by which it touches the folder. */
  private List<Point> points() throws IOException {
    List<Point> points = new ArrayList<>(points(OPEN));
    points.addAll(points(CALLS));
    return points;
  }

  private List<Point> points(String calls) throws IOException {
    Folder.fill(folder.resolve("out"), before);
    shell.run("strace -f -o trace" + filter(calls) + " -e trace=" + calls + COMPILE);
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(folder.resolve("trace"));
    String thread = thread(lines);
    List<Point> points = new ArrayList<>();
    boolean begun = false;
    for (String line : lines) {
      Matcher call = CALL.matcher(line);
      if (call.find() && call.group(1).equals(thread)) {
        int count = counts.merge(call.group(2), 1, Integer::sum);
        begun |= line.contains(".competence") || line.contains("F_SETLK");
        if (begun) {
          points.add(new Point(call.group(2), count));
        }
      }
    }
    return points;
  }

  /** Only calls in the folder count: how many other files Java opens depends on the time. */
  private static String filter(String call) {
    return call.equals(OPEN) ? " -P $PWD/out" : "";
  }

  private static String thread(List<String> lines) {
    String first = lines.stream().filter(line -> line.contains("\".competence")).findFirst().get();
    return first.substring(0, first.indexOf(' '));
  }

  /** One run that is killed, in a folder of its own. */
  private final class Trial {
    private final Path out;
    private final Shell here;

    Trial(Path home) {
      Folder.fill(home, Map.of("swim.txt", document));
      out = home.resolve("out");
      Folder.fill(out, before);
      here = new Shell(home);
    }

    void kill(Point point) {
      String inject = point.call() + ":signal=KILL:when=" + point.count();
      String strace =
          "strace -f -o /dev/null"
              + filter(point.call())
              + " -e trace="
              + point.call()
              + " -e inject="
              + inject;
      assertThat(here.run(strace + COMPILE).code()).as(point.toString()).isEqualTo(KILLED);
      Map<String, String> left = Folder.content(out);
      for (String name : after.keySet()) {
        assertThat(left.get(name)).as("%s %s", point, name).isIn(before.get(name), after.get(name));
      }
    }

    /** Whether some files are new and some old; a check then reports exactly the old ones. */
    boolean tellsAMixedSet() {
      Map<String, String> left = Folder.content(out);
      List<String> stale =
          after.keySet().stream()
              .filter(name -> !Objects.equals(after.get(name), left.get(name)))
              .toList();
      if (stale.isEmpty() || stale.size() == after.size()) {
        return false;
      }
      if (!checked.add(stale)) {
        return true;
      }
      Shell.Result check = here.run(COMPILE + " --check");
      assertThat(check.code()).isEqualTo(1);
      for (String name : after.keySet()) {
        assertThat(check.err().contains("out/" + name)).as(name).isEqualTo(stale.contains(name));
      }
      return true;
    }

    /** The next run makes all files. */
    void mend() {
      assertThat(here.run(COMPILE)).isEqualTo(new Shell.Result(0, "", ""));
      assertThat(Folder.content(out)).isEqualTo(after);
    }
  }
}
