package competence.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer on one target, in a separate process that can be ended at any time. Findings are in
 * the target's folder under {@code target/fuzz}.
 */
final class Fuzzer {
  /** An input that takes longer than this many seconds is a finding. */
  private static final int SLOWEST_SECONDS = 10;

  /** Deeper and longer inputs have tests of their own; short ones are tried more often. */
  private static final int LONGEST_INPUT = 16 << 10;

  /** Packages without coverage feedback: they read nothing. */
  private static final String NOT_FOLLOWED =
      "competence.fuzz.**:competence.emitter.html.**:competence.emitter.svg.**"
          + ":competence.map.**:competence.markup.**";

  private static final Pattern INPUTS =
      Pattern.compile("(?m)^stat::number_of_executed_units: (\\d+)");

  /** The fuzzer also writes slow inputs, under another name. */
  private static final Pattern FINDING =
      Pattern.compile("Test unit written to (\\S*/(?:crash|timeout|oom)-\\w+)");

  private static final Path FOLDER = Path.of("target/fuzz");

  /**
   * The result of a run.
   *
   * @param inputs the number of inputs
   * @param findings the files with the inputs that break a property
   * @param log the output of the fuzzer
   */
  record Result(long inputs, List<String> findings, String log) {}

  private final FuzzTarget target;
  private final Path folder;

  Fuzzer(FuzzTarget target) {
    this.target = target;
    this.folder = FOLDER.resolve(target.folder());
  }

  /**
   * Tries inputs on the target.
   *
   * @param seconds the maximum time
   * @param runs the maximum number of inputs; -1 for no maximum
   * @param seed the random seed; 0 for another one each time
   */
  Result run(int seconds, int runs, long seed) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("corpus"));
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(seconds, runs, seed))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(seconds + 300L, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the fuzzer does not end; see " + log);
      }
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(log, StandardCharsets.ISO_8859_1);
    List<String> findings = findings(said);
    if (process.exitValue() != 0 && findings.isEmpty()) {
      throw new IllegalStateException("the fuzzer failed:\n" + said);
    }
    return new Result(inputs(said), findings, said);
  }

  private List<String> command(int seconds, int runs, long seed) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "-Xss1m", "-XX:+EnableDynamicAgentLoading"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-Duser.country=TR"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzzing.class.getName());
    command.add("--target_args=" + target.name());
    command.add("--instrumentation_includes=competence.**");
    command.add("--instrumentation_excludes=" + NOT_FOLLOWED);
    command.add("--custom_hook_includes=competence.**");
    command.add("--reproducer_path=" + folder);
    command.add("-artifact_prefix=" + folder + "/");
    command.add("-dict=" + target.dictionary());
    command.add("-max_len=" + LONGEST_INPUT);
    command.add("-max_total_time=" + seconds);
    command.add("-runs=" + runs);
    command.add("-timeout=" + SLOWEST_SECONDS);
    command.add("-rss_limit_mb=0");
    command.add("-seed=" + seed);
    command.add("-print_final_stats=1");
    command.add(folder.resolve("corpus").toString());
    command.add(target.corpus().toString());
    return command;
  }

  private static List<String> findings(String said) {
    return FINDING.matcher(said).results().map(found -> found.group(1)).toList();
  }

  private static long inputs(String said) {
    Matcher matcher = INPUTS.matcher(said);
    return matcher.find() ? Long.parseLong(Objects.requireNonNull(matcher.group(1))) : 0;
  }
}
