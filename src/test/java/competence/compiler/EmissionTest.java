package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competence.PageCheck;
import competence.RandomFrameworks;
import competence.Thorough;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.inline.Inline;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.present.Presentation;
import competence.text.Utf8Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs that are not what they should be are detected: by counting, and by reading back. */
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
    return new Item(
        kind,
        id,
        text,
        ItemDetails.NONE.withCode("K" + id).withType("skill").withNote("A note"),
        List.of(below),
        null);
  }

  /** An emitter that writes another framework than the one that it is given. */
  private record Wrong(Emitter emitter, UnaryOperator<Framework> change) implements Emitter {
    @Override
    public OutputKind kind() {
      return emitter.kind();
    }

    @Override
    public Set<Detail> leavesOut() {
      return emitter.leavesOut();
    }

    @Override
    public int emit(
        Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
        throws IOException {
      return emitter.emit(change.apply(framework), presentation, out, diagnostics);
    }
  }

  private static Format wrong(String name, UnaryOperator<Framework> change) {
    Format right = Formats.named(name).orElseThrow();
    Emitter emitter = new Wrong(Objects.requireNonNull(right.emitter()), change);
    return new Format(name, "", List.of(), right.reader(), emitter);
  }

  private static List<Diagnostic> emit(String name, UnaryOperator<Framework> change)
      throws IOException {
    return Emission.write(
        wrong(name, change),
        FRAMEWORK,
        Presentation.usual(),
        OutputStream.nullOutputStream(),
        Long.MAX_VALUE);
  }

  private static List<Diagnostic> readBack(
      String name, UnaryOperator<Framework> change, Framework framework) {
    return Emission.verify(wrong(name, change), framework, Presentation.usual(), Limits.USUAL);
  }

  private static void assertDetected(String name, UnaryOperator<Framework> change) {
    assertThat(readBack(name, change, FRAMEWORK))
        .extracting(Diagnostic::code)
        .containsExactly(Code.EMIT104);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "jsonl", "md", "html", "pdf", "svg"})
  void aMissingItemIsDetectedByCounting(String name) throws IOException {
    assertThat(emit(name, f -> f)).extracting(Diagnostic::code).doesNotContain(Code.EMIT104);
    List<Item> top = FRAMEWORK.items();
    for (List<Item> fewer :
        List.of(List.of(top.get(0)), List.of(top.get(0).with("h1", List.of()), top.get(1)))) {
      assertThat(emit(name, f -> f.withItems(fewer)))
          .extracting(Diagnostic::code)
          .contains(Code.EMIT104);
    }
    assertThat(
            emit(
                name,
                f ->
                    f.withItems(
                        List.of(top.get(0), top.get(1), item(ItemKind.HEADING, "x", "More")))))
        .extracting(Diagnostic::code)
        .contains(Code.EMIT104);
  }

  @Test
  void theMessageSaysHowManyItemsThereAre() throws IOException {
    List<Diagnostic> found = emit("yaml", f -> f.withItems(f.items().subList(1, 2)));
    assertThat(found.get(0).message())
        .isEqualTo("the number of items in the yaml is 1 instead of 3");
    assertThat(found.get(0).help()).contains("report it");
  }

  @Test
  void anOutputHasNoMoreBytesThanItMay() throws IOException {
    Format yaml = Formats.CANONICAL;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Emission.write(yaml, FRAMEWORK, Presentation.usual(), out, Long.MAX_VALUE);
    Emission.write(yaml, FRAMEWORK, Presentation.usual(), new ByteArrayOutputStream(), out.size());
    assertThatThrownBy(
            () ->
                Emission.write(
                    yaml,
                    FRAMEWORK,
                    Presentation.usual(),
                    new ByteArrayOutputStream(),
                    out.size() - 1))
        .isInstanceOf(Utf8Writer.TooLongException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "md"})
  void aChangedOrMovedItemIsDetectedByReadingBack(String name) {
    assertThat(readBack(name, f -> f, FRAMEWORK)).isEmpty();
    List<Item> top = FRAMEWORK.items();
    Item first = top.get(0);
    Item last = top.get(1);
    assertDetected(name, f -> f.withItems(List.of(first)));
    assertDetected(name, f -> f.withItems(List.of(last, first)));
    assertDetected(name, f -> f.withItems(List.of(first.with("h1", List.of()), last)));
    assertDetected(name, f -> f.withItems(List.of(first.with("h2", first.items()), last)));
    assertDetected(name, f -> f.withItems(List.of(first, changed(last, "hear", "Kl", "A note"))));
    assertDetected(
        name, f -> f.withItems(List.of(first, changed(last, "hear well", "K", "A note"))));
    assertDetected(
        name, f -> f.withItems(List.of(first, changed(last, "hear *well*", "Ks2", null))));
    assertDetected(name, f -> f.withFacts(Facts.NONE));
    assertDetected(
        name, f -> f.withItems(List.of(first, last, item(ItemKind.HEADING, "x", "More"))));
    assertDetected(
        name, f -> f.withItems(List.of(first.with("h1", List.of(first.items().get(0), last)))));
    assertDetected(
        name, f -> f.withItems(List.of(first, changed(last, "hear well", "Ks2", "A note"))));
  }

  private static Item changed(Item item, String text, String code, @Nullable String note) {
    return new Item(
        item.kind(),
        item.id(),
        text,
        ItemDetails.NONE.withCode(code).withType("skill").withNote(note),
        List.of(),
        null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "md"})
  void eachChangedTextOfARandomTreeIsDetectedByReadingBack(String name) {
    for (long seed = 0; seed < Thorough.of(20); seed++) {
      Framework framework = RandomFrameworks.of(seed);
      for (String id : ids(framework)) {
        assertThat(readBack(name, f -> without(f, id), framework))
            .as("seed %d without the text of %s", seed, id)
            .extracting(Diagnostic::code)
            .containsExactly(Code.EMIT104);
      }
    }
  }

  /** Shows that the check that the laws apply to pages can fail. */
  @Test
  void eachChangedTextOfARandomTreeIsDetectedOnAPage() throws IOException {
    for (long seed = 0; seed < Thorough.of(20); seed++) {
      Framework framework = RandomFrameworks.of(seed);
      for (String id : ids(framework)) {
        String page = page(without(framework, id));
        assertThatThrownBy(() -> PageCheck.check(page, framework))
            .as("seed %d without the text of %s", seed, id)
            .isInstanceOf(AssertionError.class);
      }
    }
  }

  private static String page(Framework framework) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format html = Formats.named("html").orElseThrow();
    Emission.write(html, framework, Presentation.usual(), out, Long.MAX_VALUE);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> ids(Framework framework) {
    List<String> ids = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return ids;
  }

  /** The framework in which the text of an item is a character that is nowhere else. */
  private static Framework without(Framework framework, String id) {
    TreeBuilder tree = new TreeBuilder();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            tree.open(item.id().equals(id) ? replaced(item) : item);
          }

          @Override
          public void leave(Item item, int depth) {
            tree.close();
          }
        });
    return framework.withItems(tree.finish());
  }

  private static Item replaced(Item item) {
    String text = Inline.escape("\u046E");
    return new Item(
        item.kind(), item.id(), text, ItemDetails.NONE.withLevels(item.levels()), List.of(), null);
  }
}
