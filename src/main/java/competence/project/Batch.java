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

/** Does many things at once, and gives what came of them in the order in which they were given. */
public final class Batch {
  private Batch() {}

  /** Does something with all, several at once. */
  static <A> void run(List<A> all, Consumer<A> step) {
    Function<A, A> function =
        one -> {
          step.accept(one);
          return one;
        };
    run(all, function, (count, of) -> {});
  }

  /** Is told when a result is there. */
  public interface Progress {
    /** So many of so many are done. */
    void done(int count, int of);
  }

  /**
   * Applies a function to all, several at once.
   *
   * @param all what to do
   * @param function does one; what it throws is thrown on, once those before it are done
   * @param progress is told of each result, on the caller's thread
   */
  public static <A, B> List<B> run(List<A> all, Function<A, B> function, Progress progress) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), all.size());
    if (threads < 2) {
      return runHere(all, function, progress);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> futures = new ArrayList<>();
      for (A one : all) {
        futures.add(pool.submit(() -> function.apply(one)));
      }
      return collect(futures, progress);
    } finally {
      finish(pool);
    }
  }

  private static <A, B> List<B> runHere(List<A> all, Function<A, B> function, Progress progress) {
    List<B> results = new ArrayList<>();
    for (A one : all) {
      results.add(function.apply(one));
      if (all.size() > 1) {
        progress.done(results.size(), all.size());
      }
    }
    return results;
  }

  /** What has begun is not left to itself: it may still write. */
  private static void finish(ExecutorService pool) {
    pool.shutdownNow();
    try {
      while (!pool.awaitTermination(1, TimeUnit.DAYS)) {
        // It ends: there is no work without an end.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <B> List<B> collect(List<Future<B>> futures, Progress progress) {
    List<B> results = new ArrayList<>();
    for (Future<B> future : futures) {
      results.add(get(future));
      progress.done(results.size(), futures.size());
    }
    return results;
  }

  private static <B> B get(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw unchecked(e);
    }
  }

  /** What a function threw is what its caller would have caught without threads. */
  private static RuntimeException unchecked(ExecutionException failed) {
    Throwable thrown = failed.getCause();
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
  }
}
