package competence.fuzz;

import competence.present.Presentation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the fuzzer calls. Its methods have the names and forms that it looks for. */
public final class Fuzzing {
  private static @Nullable Target target;

  private Fuzzing() {}

  /**
   * Takes the name of what is to be fed. Feeds it once, too: loading classes takes longer than an
   * input may.
   */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    Target named = Target.valueOf(arguments[0]);
    named.feed(Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8));
    Properties.comesBack(Samples.framework(), "yaml", Presentation.usual());
    Properties.comesBack(Samples.framework(), "md", Presentation.usual());
    Properties.canBeWritten(Samples.framework(), Presentation.usual());
    target = named;
  }

  /** Feeds it one input; throws if a property does not hold. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (target == null) {
      throw new IllegalStateException("no target was named");
    }
    target.feed(input);
  }
}
