package competence.threat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Counts the hostile inputs of this package's tests and prints the number. */
public final class InputCounter implements AfterAllCallback {
  private static final AtomicLong COUNT = new AtomicLong();

  /** Adds a number of inputs. */
  static void count(long inputs) {
    COUNT.addAndGet(inputs);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.out.println("hostile inputs tried: " + COUNT.get());
  }
}
