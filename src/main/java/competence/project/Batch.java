package competence.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs a function for many values at once, and keeps the order of the results. */
public final class Batch {
  private Batch() {}

  public interface Progress {
    /** So many of all values are done. */
    void done(int count, int of);
  }

  /** Does something with all values, several at once. */
  static <A> void run(List<A> all, Consumer<A> step) {
    run(
        all,
        one -> {
          step.accept(one);
          return one;
        },
        (count, of) -> {});
  }

  /**
   * Applies a function to all values, several at once. On one processor they are done one by one,
   * on the caller's thread.
   *
   * @param function an exception that it throws is thrown again, after the values before are done
   * @param progress receives the number of results, on the caller's thread
   */
  public static <A, B> List<B> run(List<A> all, Function<A, B> function, Progress progress) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), all.size());
    ExecutorService pool = threads < 2 ? null : Executors.newFixedThreadPool(threads);
    try {
      List<FutureTask<B>> tasks = new ArrayList<>();
      all.forEach(one -> tasks.add(new FutureTask<>(() -> function.apply(one))));
      if (pool != null) {
        tasks.forEach(pool::execute);
      }
      List<B> results = new ArrayList<>();
      for (FutureTask<B> task : tasks) {
        if (pool == null) {
          task.run();
        }
        results.add(get(task));
        if (all.size() > 1) {
          progress.done(results.size(), all.size());
        }
      }
      return results;
    } finally {
      if (pool != null) {
        finish(pool);
      }
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
