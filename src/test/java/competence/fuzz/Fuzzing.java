package competence.fuzz;

import competence.present.Presentation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The entry points of the fuzzer, which prescribes their names and parameters. */
public final class Fuzzing {
  private static @Nullable FuzzTarget target;

  private Fuzzing() {}

  /**
   * Receives the name of the target. Runs it once, because loading classes takes longer than the
   * limit for one input.
   */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    FuzzTarget named = FuzzTarget.valueOf(arguments[0]);
    named.feed(FuzzDocuments.DOCUMENT.getBytes(StandardCharsets.UTF_8));
    FuzzProperties.readsBack(FuzzDocuments.framework(), "yaml", Presentation.usual());
    FuzzProperties.readsBack(FuzzDocuments.framework(), "md", Presentation.usual());
    FuzzProperties.canBeWritten(FuzzDocuments.framework(), Presentation.usual());
    target = named;
  }

  /** Runs one input; throws if a property does not hold. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (target == null) {
      throw new IllegalStateException("no target was named");
    }
    target.feed(input);
  }
}
