package competence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Slow code nearly always allocates much, and allocated bytes can be tested where times cannot: the
 * minimum of some runs is the same on every machine. The test fails if the number differs from the
 * committed one; {@code -Dgolden=update} writes it.
 */
class AllocationTest {
  private static final int ITEMS = 500;
  private static final int RUNS = 4;
  private static final Percentage TOLERANCE = Percentage.withPercentage(10);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @EnumSource
  void allocatesTheCommittedNumberOfBytes(Part part) throws Exception {
    long bytes = bytesAnItem(part);
    if ("update".equals(System.getProperty("golden"))) {
      renew(part, bytes);
    }
    assertThat(bytes)
        .as("bytes an item that %s allocates; if this is meant: -Dgolden=update", part)
        .isCloseTo(Allocations.read().get(part), TOLERANCE);
  }

  @Test
  void countsAllocatedBytes() throws Exception {
    assertThat(least(new Task(0, () -> new byte[1 << 20]))).isBetween(1L << 20, (1L << 20) + 1000);
  }

  private static void renew(Part part, long bytes) throws IOException {
    Map<Part, Long> figures = new EnumMap<>(Allocations.read());
    figures.put(part, bytes);
    Allocations.write(figures);
  }

  private static long bytesAnItem(Part part) throws Exception {
    return least(part.prepare(MadeUp.of(1, ITEMS))) / ITEMS;
  }

  /** The minimum of some runs: the first ones also load classes. */
  private static long least(Task task) throws Exception {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Object made = task.work().call();
      long after = THREADS.getCurrentThreadAllocatedBytes();
      assertThat(made).isNotNull();
      least = Math.min(least, after - before);
    }
    return least;
  }
}
