package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.Thorough;
import competence.inline.Inline;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every emitter writes, and every reader reads back, on a stack of 256 KB. */
@ExtendWith(InputCounter.class)
class SmallStackTest {
  /** Trees that need much stack. */
  enum Shape {
    DEEP_STEMS {
      @Override
      List<Item> items() {
        return deep(ItemKind.STATEMENT, 64);
      }
    },
    DEEP_HEADINGS {
      @Override
      List<Item> items() {
        return deep(ItemKind.HEADING, 64);
      }
    },
    DEEPEST {
      @Override
      List<Item> items() {
        return deep(ItemKind.STATEMENT, Limit.DEPTH.most());
      }
    },
    WIDE {
      @Override
      List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < Thorough.of(10_000); i++) {
          items.add(item(ItemKind.STATEMENT, "s" + i, "An ability to do number " + i, List.of()));
        }
        return items;
      }
    },
    LONG {
      @Override
      List<Item> items() {
        return List.of(
            item(ItemKind.STATEMENT, "s1", "word ".repeat(12_000) + "end", List.of()),
            item(ItemKind.STATEMENT, "s2", "*a* ".repeat(10_000) + "end", List.of()),
            item(ItemKind.STATEMENT, "s3", "\\[".repeat(20_000), List.of()),
            item(ItemKind.STATEMENT, "s4", "x".repeat(60_000), List.of()));
      }
    },
    HOSTILE {
      @Override
      List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (String text : HostileTexts.ALL) {
          String folded = Inline.escape(WhiteSpace.fold(text));
          if (!folded.isEmpty()) {
            items.add(item(ItemKind.STATEMENT, "s" + items.size(), folded, List.of()));
          }
        }
        return items;
      }
    };

    abstract List<Item> items();

    private static List<Item> deep(ItemKind kind, int levels) {
      List<Item> below = List.of(item(ItemKind.STATEMENT, "leaf", "An ability to wait", List.of()));
      for (int i = 1; i < levels; i++) {
        below = List.of(item(kind, "x" + i, "level, through:", below));
      }
      return below;
    }

    private static Item item(ItemKind kind, String id, String text, List<Item> below) {
      return new Item(kind, id, text, ItemDetails.NONE, below, null);
    }
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void writesAndReadsBack(Shape shape) {
    Framework framework = new Framework("f", "Title", "en", null, Facts.NONE, shape.items());
    Limits limits = Limits.USUAL.with(Limit.DEPTH, Limit.DEPTH.most());
    String yaml = SmallStack.emit("yaml", framework);
    for (String format : List.of("yaml", "json", "md")) {
      Framework read =
          SmallStack.tree(
              SmallStack.compile("f." + format, SmallStack.emit(format, framework), limits));
      assertThat(lines(SmallStack.emit("yaml", read))).as(format).isEqualTo(lines(yaml));
    }
    assertThat(SmallStack.emit("jsonl", framework)).endsWith("}\n");
    assertThat(SmallStack.emit("svg", framework)).endsWith("</svg>\n");
    String page = SmallStack.emit("html", framework);
    assertThat(page).endsWith("</html>\n");
    assertThat(SmallStack.compile("f.html", page, limits).diagnostics()).isNotNull();
    assertThat(SmallStack.compile("f.txt", yaml, limits).diagnostics()).isNotNull();
  }
}
