package competence.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void keepsTheOrderOfTheResults() {
    List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
    List<String> progress = new ArrayList<>();
    List<Integer> results =
        Batch.run(numbers, number -> number * 2, (count, of) -> progress.add(count + "/" + of));
    assertThat(results).isEqualTo(numbers.stream().map(number -> number * 2).toList());
    assertThat(progress).hasSize(200).startsWith("1/200").endsWith("200/200");
  }

  @Test
  void runsSeveralAtOnce() {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    CountDownLatch second = new CountDownLatch(1);
    List<String> results =
        Batch.run(
            List.of("a", "b"),
            name -> {
              if (name.equals("b")) {
                second.countDown();
              } else {
                await(second);
              }
              return name;
            },
            (count, of) -> {});
    assertThat(results).containsExactly("a", "b");
  }

  @Test
  void acceptsAnEmptyList() {
    assertThat(Batch.run(List.of(), x -> x, (count, of) -> {})).isEmpty();
  }

  @Test
  void rethrowsExceptionsOfWorkers() {
    assertThatThrownBy(
            () ->
                runTwo(
                    x -> {
                      throw new IllegalStateException("no " + x);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no 1");
  }

  @Test
  void rethrowsErrorsOfWorkers() {
    assertThatThrownBy(
            () ->
                runTwo(
                    x -> {
                      throw new OutOfMemoryError("for " + x);
                    }))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("for 1");
  }

  private static void runTwo(UnaryOperator<Integer> work) {
    Batch.run(List.of(1, 2), work, (count, of) -> {});
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
