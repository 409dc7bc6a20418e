package competence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competence.RandomFrameworks;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The iterator visits items in the order of a walk. */
class TreeOrderTest {

  @Test
  void itemsAreInTheOrderOfEntering() {
    for (long seed = 0; seed < 50; seed++) {
      List<Item> items = RandomFrameworks.of(seed).items();
      List<String> walked = new ArrayList<>();
      Walk.over(items, (item, depth) -> walked.add(depth + item.id()));
      List<String> listed = new ArrayList<>();
      TreeOrder order = new TreeOrder(items);
      while (order.hasNext()) {
        Item item = order.next();
        listed.add(order.depth() + item.id());
      }
      assertThat(listed).as("seed %d", seed).isEqualTo(walked);
    }
  }

  @Test
  void anIteratorAtItsEndHasNoMoreItems() {
    assertThat(new TreeOrder(List.of()).hasNext()).isFalse();
    assertThatThrownBy(() -> new TreeOrder(List.of()).next())
        .isInstanceOf(NoSuchElementException.class);
  }
}
