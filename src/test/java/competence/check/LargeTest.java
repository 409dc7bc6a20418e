package competence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import competence.Thorough;
import competence.check.RuleDecisions.Decision;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.profile.Profiles;
import competence.source.SourceText;
import competence.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules check large trees in time, and deep trees without a deep stack. */
class LargeTest {
  private static final int TWINS = Thorough.of(20_000);

  private static Item item(int number, String text, List<Item> below) {
    Span span = Span.at(number);
    return new Item(
        ItemKind.STATEMENT,
        "s" + number,
        text,
        ItemDetails.NONE.withCode("1." + number),
        below,
        span);
  }

  private static List<Diagnostic> check(List<Item> items) {
    RuleDecisions decisions = new RuleDecisions();
    decisions.add("WORD*", Decision.WARN);
    Framework tree = new Framework("a", "A", "en", null, Facts.NONE, items, List.of());
    SourceText source = new SourceText("a.yaml", "x".repeat(100));
    Diagnostics found = new Diagnostics(source);
    CheckInput input = new CheckInput(tree, tree, source, Profiles.builtIn());
    Rules.check(input, new CheckSettings(decisions, null, null, Map.of()), found);
    return found.list();
  }

  @Test
  void checksManyTwinsBelowALongText() {
    List<Item> twins = new ArrayList<>();
    for (int i = 0; i < TWINS; i++) {
      twins.add(
          item(i, "An ability to assess needs and to explain *them* in the same words", List.of()));
    }
    List<Item> tree = List.of(item(TWINS + 1, "*a* ".repeat(10_000) + "end:", twins));
    List<Diagnostic> found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(tree));
    assertThat(found).filteredOn(d -> d.code().name().equals("CHECK103")).hasSize(TWINS - 1);
    assertThat(found).filteredOn(d -> d.code().name().equals("WORD101")).hasSize(TWINS);
  }

  @Test
  void checksATreeOfAnyDepth() throws InterruptedException {
    @Nullable Item deep = null;
    for (int i = 0; i < 20_000; i++) {
      deep = item(i, "by asking " + i, deep == null ? List.of() : List.of(deep));
    }
    List<Item> tree = List.of(deep == null ? item(0, "a", List.of()) : deep);
    List<Throwable> thrown = new ArrayList<>();
    Thread small = new Thread(null, () -> check(tree), "small", 256 << 10);
    small.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    small.start();
    small.join();
    assertThat(thrown).isEmpty();
  }

  @Test
  void checksAnEmptyFramework() {
    assertThatCode(() -> check(List.of())).doesNotThrowAnyException();
  }
}
