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
 * What is slow nearly always allocates much, and bytes can be counted where seconds cannot: the
 * least of some runs is the same on every machine. Another figure than the committed one is a fault
 * or a success; {@code -Dgolden=update} writes it down.
 */
class AllocationTest {
  private static final int ITEMS = 500;
  private static final int RUNS = 4;
  private static final Percentage TOLERANCE = Percentage.withPercentage(10);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @EnumSource
  void allocatesTheCommittedNumberOfBytes(MeasuredPart part) throws Exception {
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
    assertThat(least(new MeasuredTask(0, () -> new byte[1 << 20])))
        .isBetween(1L << 20, (1L << 20) + 1000);
  }

  private static void renew(MeasuredPart part, long bytes) throws IOException {
    Map<MeasuredPart, Long> figures = new EnumMap<>(Allocations.read());
    figures.put(part, bytes);
    Allocations.write(figures);
  }

  private static long bytesAnItem(MeasuredPart part) throws Exception {
    return least(part.prepare(GeneratedFramework.of(1, ITEMS))) / ITEMS;
  }

  /** The minimum of some runs: the first ones also load classes. */
  private static long least(MeasuredTask task) throws Exception {
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
