package competence.identify;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Origin;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentifierTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void derivesTheSameIdsFromTheSameWordsEverywhere() {
    assertThat(ids(identify(tree(heading("Bees", leaf("see"), leaf("hear"))))))
        .isEqualTo(ids(identify(tree(heading("Bees", leaf("see"), leaf("hear"))))))
        .containsExactly("h8uxu858", "sau4klz1", "su8ld0ws");
  }

  @Test
  void givesTheSameWordsInAnotherFrameworkAnotherId() {
    Framework bees = tree(leaf("see"));
    Framework wasps = new Framework("wasps", "Wasps", "en", null, Facts.NONE, bees.items());

    assertThat(ids(identify(bees))).doesNotContainAnyElementsOf(ids(identify(wasps)));
  }

  @Test
  void givesTwinsIdsOfTheirOwn() {
    List<String> ids = ids(identify(tree(leaf("see"), leaf("see"), stem("see", leaf("see")))));

    assertThat(new HashSet<>(ids)).hasSize(4);
    assertThat(ids).allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9]{7}"));
  }

  @Test
  void doesNotDeriveIdsFromPositions() {
    List<String> before = ids(identify(tree(leaf("see"), leaf("hear"))));
    List<String> after = ids(identify(tree(leaf("smell"), leaf("hear"), leaf("see"))));

    assertThat(after).containsSequence(before.get(1), before.get(0));
  }

  @Test
  void keepsTheIdOfTheSameTextInTheSamePlaceForAnyKindAndCode() {
    Framework previous = tree(named("hive1", "Bees", named("bee1", "see"), named("bee2", "hear")));
    Item coded = item(ItemKind.STATEMENT, "", "hear", "B2", null, List.of());

    assertThat(ids(identify(tree(heading("Bees", leaf("taste"), coded)), previous)))
        .containsExactly("hive1", "swyd18wi", "bee2");
  }

  @Test
  void leavesATreeWithAllIdsUnchanged() {
    Framework whole = tree(named("hive1", "Bees", named("bee1", "see"), named("bee2", "see")));

    assertThat(identify(whole)).isSameAs(whole);
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void keepsTheIdOfAMovedItem() {
    Framework previous =
        tree(
            named("hive1", "Bees", named("bee1", "see"), named("bee2", "hear")), named("w", "Fly"));

    assertThat(
            ids(
                identify(
                    tree(heading("Bees", leaf("hear")), heading("Fly", leaf("see"))), previous)))
        .containsExactly("hive1", "bee2", "w", "bee1");
  }

  @Test
  void keepsAnAddedNote() {
    Item noted = item(ItemKind.STATEMENT, "bee1", "see", null, "with both eyes", List.of());

    Framework now = identify(tree(leaf("see")), tree(noted));

    assertThat(now.items().get(0).note()).isEqualTo("with both eyes");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void reportsALostNote() {
    Item noted = item(ItemKind.STATEMENT, "bee1", "see", null, "with both eyes", List.of());

    identify(tree(leaf("look")), tree(noted));

    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ID106, Code.ID101);
  }

  @Test
  void keepsTheIdsOfTheDocumentAndDoesNotReuseThem() {
    String derived = ids(identify(tree(leaf("see")))).get(0);

    List<String> ids = ids(identify(tree(named(derived, "hear"), leaf("see"))));

    assertThat(ids.get(0)).isEqualTo(derived);
    assertThat(ids.get(1)).isNotEqualTo(derived);
  }

  @Test
  void recognisesAnEditionByItsTitleItsFileOrItsStatements() {
    Framework bees = tree(leaf("see"), leaf("hear"), leaf("smell"), leaf("taste"));
    Framework wasps =
        new Framework("wasps", "Wasps", "en", null, Facts.NONE, List.of(leaf("see"), leaf("a")));
    Framework filed =
        new Framework(
            "w", "W", "en", new Origin("b.txt", "", null), Facts.NONE, List.of(leaf("x")));

    assertThat(Identifier.areEditions(bees, tree(leaf("x")), "a.txt")).isTrue();
    assertThat(Identifier.areEditions(bees, wasps, "a.txt")).isTrue();
    assertThat(Identifier.areEditions(bees, filed, "a.txt")).isFalse();
    assertThat(Identifier.areEditions(filed, bees, "b.txt")).isTrue();
    assertThat(Identifier.areEditions(filed, bees, "a.txt")).isFalse();
  }

  @Test
  void doesNotReuseTheIdOfAnotherItem() {
    String derived = ids(identify(tree(leaf("see")))).get(0);

    assertThat(ids(identify(tree(leaf("see")), tree(named(derived, "hear")))))
        .doesNotContain(derived);
  }

  @Test
  void prefersTheLevelOfTheDocumentToAnAddedOne() {
    Framework previous = tree(graded("bee1", "see", "basic"), graded("bee2", "hear", "basic"));

    Framework now = identify(tree(graded("", "see", "master"), leaf("hear")), previous);

    assertThat(now.items())
        .extracting(Item::levels)
        .containsExactly(List.of("master"), List.of("basic"));
  }

  @Test
  void doesNotReportANoteThatAnotherItemHas() {
    Item noted = item(ItemKind.STATEMENT, "bee1", "see", null, "with both eyes", List.of());
    Item moved = item(ItemKind.STATEMENT, "", "look", null, "with both eyes", List.of());

    identify(tree(moved), tree(noted));

    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(Code.ID106);
  }

  private static Item graded(String id, String text, String level) {
    return new Item(
        ItemKind.STATEMENT, id, text, ItemDetails.NONE.withLevel(level), List.of(), null);
  }

  private Framework identify(Framework framework) {
    return Identifier.identify(framework, null, List.of(), diagnostics);
  }

  private Framework identify(Framework framework, Framework previous) {
    return Identifier.identify(framework, previous, List.of(), diagnostics);
  }

  private static List<String> ids(Framework framework) {
    List<String> ids = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return ids;
  }

  private static Framework tree(Item... items) {
    return new Framework("bees", "Bees", "en", null, Facts.NONE, List.of(items));
  }

  private static Item heading(String text, Item... below) {
    return item(ItemKind.HEADING, "", text, null, null, List.of(below));
  }

  private static Item stem(String text, Item... below) {
    return item(ItemKind.STATEMENT, "", text, null, null, List.of(below));
  }

  private static Item leaf(String text) {
    return stem(text);
  }

  private static Item named(String id, String text, Item... below) {
    return item(ItemKind.STATEMENT, id, text, null, null, List.of(below));
  }

  private static Item item(
      ItemKind kind,
      String id,
      String text,
      @Nullable String code,
      @Nullable String note,
      List<Item> below) {
    return new Item(kind, id, text, ItemDetails.NONE.withCode(code).withNote(note), below, null);
  }
}
