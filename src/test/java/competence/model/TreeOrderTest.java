package competence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competence.RandomFrameworks;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The orders in which items come one after the other are those of a walk. */
class TreeOrderTest {

  @Test
  void theItemsComeAsAWalkEntersThem() {
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
  void fromTheBottomUpTheyComeAsAWalkLeavesThem() {
    for (long seed = 0; seed < 50; seed++) {
      List<Item> items = RandomFrameworks.of(seed).items();
      List<Item> walked = new ArrayList<>();
      Walk.over(
          items,
          new Walk.Visitor() {
            @Override
            public void enter(Item item, int depth) {
              // It comes when it is left.
            }

            @Override
            public void leave(Item item, int depth) {
              walked.add(item);
            }
          });
      List<Item> listed = new ArrayList<>();
      new BottomUp(items).forEachRemaining(listed::add);
      assertThat(listed).as("seed %d", seed).isEqualTo(walked);
    }
  }

  @Test
  void whatIsAtItsEndGivesNothingMore() {
    assertThat(new TreeOrder(List.of()).hasNext()).isFalse();
    assertThatThrownBy(() -> new TreeOrder(List.of()).next())
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new BottomUp(List.of()).next())
        .isInstanceOf(NoSuchElementException.class);
  }
}
