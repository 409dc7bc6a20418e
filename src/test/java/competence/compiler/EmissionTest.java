package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import competence.RandomFrameworks;
import competence.Thorough;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.OutputKind;
import competence.inline.Inline;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.present.Presentation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An output that does not say what it should is found out. */
class EmissionTest {
  private static final Framework FRAMEWORK =
      new Framework(
          "bees",
          "Bees",
          "en",
          null,
          Facts.NONE.withDescription("What keepers do."),
          List.of(
              item(ItemKind.HEADING, "h1", "Seeing", item(ItemKind.STATEMENT, "s1", "look far")),
              item(ItemKind.STATEMENT, "s2", "hear *well*")));

  private static Item item(ItemKind kind, String id, String text, Item... below) {
    return new Item(kind, id, text, "K" + id, null, "skill", "A note", List.of(below), null);
  }

  /** A format whose emitter is given another framework than the one to be written. */
  private record Wrong(Emitter emitter, UnaryOperator<Framework> change) implements Emitter {
    @Override
    public OutputKind kind() {
      return emitter.kind();
    }

    @Override
    public Set<Detail> leavesOut() {
      return Set.of();
    }

    @Override
    public void emit(
        Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
        throws IOException {
      emitter.emit(change.apply(framework), presentation, out, diagnostics);
    }
  }

  private static List<Diagnostic> emit(String name, UnaryOperator<Framework> change, Framework f) {
    Format right = Formats.named(name).orElseThrow();
    Emitter emitter = new Wrong(Objects.requireNonNull(right.emitter()), change);
    Format wrong = new Format(name, "", List.of(), null, emitter, right.proof());
    return Objects.requireNonNull(
            Emission.of(wrong, f, Presentation.usual(), Limits.USUAL, true, Integer.MAX_VALUE))
        .diagnostics();
  }

  private static void assertRefused(String name, UnaryOperator<Framework> change) {
    assertThat(emit(name, change, FRAMEWORK)).extracting(Diagnostic::code).contains(Code.EMIT104);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "md", "html", "pdf"})
  void whatIsRightIsNotRefused(String name) {
    assertThat(emit(name, framework -> framework, FRAMEWORK))
        .allMatch(found -> found.code() == Code.EMIT101);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "md", "html", "pdf"})
  void aLostChangedOrMovedItemIsFoundOut(String name) {
    List<Item> top = FRAMEWORK.items();
    Item first = top.get(0);
    Item last = top.get(1);
    assertRefused(name, f -> f.withItems(List.of(first)));
    assertRefused(name, f -> f.withItems(List.of(last, first)));
    assertRefused(name, f -> f.withItems(List.of(first.with("h1", List.of()), last)));
    assertRefused(name, f -> f.withItems(List.of(first.with("h2", first.items()), last)));
    assertRefused(name, f -> f.withItems(List.of(first, changed(last, "hear", "Kl", "A note"))));
    assertRefused(
        name, f -> f.withItems(List.of(first, changed(last, "hear well", "K", "A note"))));
    assertRefused(
        name, f -> f.withItems(List.of(first, changed(last, "hear *well*", "Ks2", null))));
    assertRefused(name, f -> f.withFacts(Facts.NONE));
  }

  private static Item changed(Item item, String text, String code, @Nullable String note) {
    return new Item(item.kind(), item.id(), text, code, null, "skill", note, List.of(), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "md"})
  void anItemTooManyOrElsewhereIsFoundOutWhereTheTreeIsRead(String name) {
    List<Item> top = FRAMEWORK.items();
    assertRefused(
        name,
        f -> f.withItems(List.of(top.get(0), top.get(1), item(ItemKind.HEADING, "x", "More"))));
    assertRefused(
        name,
        f ->
            f.withItems(
                List.of(top.get(0).with("h1", List.of(top.get(0).items().get(0), top.get(1))))));
    assertRefused(
        name,
        f -> f.withItems(List.of(top.get(0), changed(top.get(1), "hear well", "Ks2", "A note"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "md", "html", "pdf"})
  void everyLostTextOfARandomTreeIsFoundOut(String name) {
    for (long seed = 0; seed < Thorough.of(20); seed++) {
      Framework framework = RandomFrameworks.of(seed);
      for (String id : ids(framework)) {
        assertThat(emit(name, f -> without(f, id), framework))
            .as("seed %d without the text of %s", seed, id)
            .anyMatch(found -> found.code() == Code.EMIT104);
      }
    }
  }

  private static List<String> ids(Framework framework) {
    List<String> ids = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return ids;
  }

  /** The framework in which the text of an item is a letter that is nowhere else. */
  private static Framework without(Framework framework, String id) {
    TreeBuilder tree = new TreeBuilder();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            tree.open(item.id().equals(id) ? lettered(item) : item);
          }

          @Override
          public void leave(Item item, int depth) {
            tree.close();
          }
        });
    return framework.withItems(tree.finish());
  }

  private static Item lettered(Item item) {
    return new Item(
        item.kind(),
        item.id(),
        Inline.escape("\u046E"),
        null,
        item.level(),
        null,
        null,
        List.of(),
        null);
  }

  @Test
  void theMessageNamesFormatAndItem() {
    List<Diagnostic> found = emit("yaml", f -> f.withItems(f.items().subList(1, 2)), FRAMEWORK);
    assertThat(found.get(0).message())
        .isEqualTo(
            "the yaml does not say what it should: where the item h1 should be, is something else");
    assertThat(found.get(0).help()).contains("report it");
  }
}
