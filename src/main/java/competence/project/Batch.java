package competence.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs a function for many values at once, and keeps the order of the results. */
public final class Batch {
  private Batch() {}

  /** Receives the progress. */
  public interface Progress {
    /** So many of all values are done. */
    void done(int count, int of);
  }

  /** Does something with all values, several at once. */
  static <A> void run(List<A> all, Consumer<A> step) {
    Function<A, A> function =
        one -> {
          step.accept(one);
          return one;
        };
    run(all, function, (count, of) -> {});
  }

  /**
   * Applies a function to all values, several at once. On one processor they are done one by one,
   * on the caller's thread.
   *
   * @param all the values
   * @param function an exception that it throws is thrown again, after the values before are done
   * @param progress receives the number of results, on the caller's thread
   */
  public static <A, B> List<B> run(List<A> all, Function<A, B> function, Progress progress) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), all.size());
    List<B> results = new ArrayList<>();
    if (threads < 2) {
      for (A one : all) {
        results.add(function.apply(one));
        if (all.size() > 1) {
          progress.done(results.size(), all.size());
        }
      }
      return results;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> futures = new ArrayList<>();
      all.forEach(one -> futures.add(pool.submit(() -> function.apply(one))));
      for (Future<B> future : futures) {
        results.add(get(future));
        progress.done(results.size(), futures.size());
      }
      return results;
    } finally {
      finish(pool);
    }
  }

  /** Waits for the calls that have begun: they may still write. */
  private static void finish(ExecutorService pool) {
    pool.shutdownNow();
    try {
      while (!pool.awaitTermination(1, TimeUnit.DAYS)) {
        // Each call ends.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <B> B get(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause();
      if (thrown instanceof Error error) {
        throw error;
      }
      throw thrown instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    }
  }
}
