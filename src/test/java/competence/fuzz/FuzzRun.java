package competence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Searches for inputs that break a property; profile {@code fuzz} runs it. {@code fuzz.seconds} is
 * the time for each target, {@code fuzz.runs} the maximum number of inputs, {@code fuzz.seed} the
 * random seed (0: another one each time).
 */
class FuzzRun {
  private static long inputs;
  private static int findings;

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void findsNothing(FuzzTarget target) throws IOException, InterruptedException {
    int seconds = Integer.getInteger("fuzz.seconds", 10);
    int runs = Integer.getInteger("fuzz.runs", -1);
    Fuzzer.Result result = new Fuzzer(target).run(seconds, runs, Long.getLong("fuzz.seed", 0));
    inputs += result.inputs();
    findings += result.findings().size();
    say(target.folder() + ": " + result.inputs() + " inputs");
    assertThat(result.findings()).as(result.log()).isEmpty();
    assertThat(result.inputs()).as(result.log()).isPositive();
  }

  @AfterAll
  static void saySum() {
    say("fuzzed: " + inputs + " inputs, " + findings + " crashes");
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
