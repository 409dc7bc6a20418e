package competence.bench;

import competence.model.Framework;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Does one thing to one document, again and again. */
@State(Scope.Thread)
public abstract class DocumentBenchmark {
  /** How large the document is. */
  @Param("10000")
  public int items;

  private @Nullable Task task;

  /** Makes ready what is measured. */
  @Setup
  public void prepare() throws IOException {
    task = prepare(MadeUp.of(1, items));
  }

  abstract Task prepare(Framework framework) throws IOException;

  @Benchmark
  public Object run(Throughput throughput) throws Exception {
    Task prepared = Objects.requireNonNull(task);
    throughput.add(prepared.bytes());
    return prepared.work().call();
  }

  /** What the program does. */
  public static class OfParts extends DocumentBenchmark {
    @Param public Part part = Part.COMPILE;

    @Override
    Task prepare(Framework framework) throws IOException {
      return part.prepare(framework);
    }
  }

  /** What libraries do to the same documents. */
  public static class OfLibraries extends DocumentBenchmark {
    @Param public Library library = Library.JSOUP_FLATTENED;

    @Override
    Task prepare(Framework framework) throws IOException {
      return library.prepare(framework);
    }
  }
}
