package competence.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what is read or written, so that JMH says how much of it in a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Throughput {
  /** Megabytes so far; JMH reads it. */
  public double megabytes;

  void add(long bytes) {
    megabytes += bytes / 1e6;
  }
}
