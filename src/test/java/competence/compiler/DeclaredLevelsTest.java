package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredLevelsTest {
  private static Framework tree(String level, String title) {
    ItemDetails details = ItemDetails.NONE.withLevels(List.of(level));
    Item below = new Item(ItemKind.STATEMENT, "", "b", details, List.of(), null);
    Item item = new Item(ItemKind.STATEMENT, "", "a", ItemDetails.NONE, List.of(below), null);
    Facts facts = Facts.NONE.withLevels(List.of(new Level(level, title)));
    return new Framework("", "T", "en", null, facts, List.of(item));
  }

  private static List<String> levels(Framework tree, Level... declared) {
    Framework read = DeclaredLevels.in(tree, List.of(declared));
    return read.items().get(0).items().get(0).levels();
  }

  @Test
  void aDocumentNamesALevelByItsIdOrItsTitle() {
    Level led = new Level("l\u00E4uft", "l\u00E4uft allein");
    assertThat(levels(tree("lauft", "L\u00E4uft"), led)).containsExactly("l\u00E4uft");
    assertThat(levels(tree("lauft-allein", "L\u00E4uft allein"), led))
        .containsExactly("l\u00E4uft");
  }

  @Test
  void otherLevelsStayAsTheyAre() {
    assertThat(levels(tree("low", "Low"), new Level("high", "High"))).containsExactly("low");
    assertThat(levels(tree("low", "Low"))).containsExactly("low");
  }
}
