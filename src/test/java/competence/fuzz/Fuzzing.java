package competence.fuzz;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the fuzzer calls. Its methods have the names and forms that it looks for. */
public final class Fuzzing {
  private static @Nullable Target target;

  private Fuzzing() {}

  /** Takes the name of what is to be fed. */
  public static void fuzzerInitialize(String[] arguments) {
    target = Target.valueOf(arguments[0]);
  }

  /** Feeds it one input; throws if a property does not hold. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (target == null) {
      throw new IllegalStateException("no target was named");
    }
    target.feed(input);
  }
}
