package competence;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Retired;
import competence.model.TreeBuilder;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Frameworks to try laws on: each seed gives one, always the same, with texts that are hostile. */
public final class RandomFrameworks {
  private static final int DEEPEST = 8;

  private static final List<String> LINE_STARTS =
      List.of("", "", "- ", "  - ", "* ", "1. ", "> ", "# ", "    ", "```", "  ", "<!-- ", "| ");

  private static final List<String> MARKUP_LINES =
      List.of(
          "a | b\n--- | ---",
          "a\n:-:",
          "a | b\n|:--|--:|",
          "-",
          "===",
          "---",
          "***",
          "```",
          "- [ ] a",
          "<div>");

  private final Random random;
  private int ids;

  private RandomFrameworks(long seed) {
    random = new Random(seed);
  }

  /** The framework of a seed, every item with an id, all texts in canonical form. */
  public static Framework of(long seed) {
    return new RandomFrameworks(seed).framework();
  }

  private Framework framework() {
    Facts facts = facts();
    Origin origin =
        chance(50)
            ? new Origin("source " + plain() + ".txt", sha256(), chance(50) ? sha256() : null)
            : null;
    String language = List.of("en", "de-AT", "ar", "zh-Hant-TW").get(random.nextInt(4));
    Framework framework =
        new Framework(id(), text(), language, folded(origin), facts, items(facts.levels()));
    return framework.withRetired(retired());
  }

  private List<Retired> retired() {
    List<Retired> retired = new ArrayList<>();
    for (int i = chance(30) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      ItemKind kind = chance(30) ? ItemKind.HEADING : ItemKind.STATEMENT;
      List<String> replacedBy =
          chance(50) ? List.of() : chance(50) ? List.of(id()) : List.of(id(), id());
      retired.add(new Retired(kind, id(), text(), replacedBy));
    }
    return retired;
  }

  private static @Nullable Origin folded(@Nullable Origin origin) {
    return origin == null
        ? null
        : new Origin(WhiteSpace.fold(origin.file()), origin.sha256(), origin.tree());
  }

  private Facts facts() {
    List<String> authors = new ArrayList<>();
    List<Level> levels = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      authors.add(plain());
      levels.add(new Level(id(), plain()));
    }
    return new Facts(
        maybe(),
        maybeLines(),
        maybe(),
        authors,
        maybe(),
        chance(30) ? "https://example.org/licences?a=b#1: 2".replace(": ", ":") : null,
        chance(30) ? "2026-11-22" : null,
        chance(50) ? levels : List.of());
  }

  private List<Item> items(List<Level> levels) {
    TreeBuilder tree = new TreeBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      for (int up = random.nextInt(DEEPEST); up > 0 && tree.depth() > 0; up -= 2) {
        tree.close();
      }
      if (tree.depth() == DEEPEST) {
        tree.close();
      }
      tree.open(item(levels));
    }
    return tree.finish();
  }

  private Item item(List<Level> levels) {
    ItemKind kind = chance(30) ? ItemKind.HEADING : ItemKind.STATEMENT;
    return new Item(kind, id(), text(), details(levels), List.of(), null);
  }

  private ItemDetails details(List<Level> declared) {
    List<String> levels = new ArrayList<>();
    for (Level level : declared) {
      if (chance(20)) {
        levels.add(level.id());
      }
    }
    Map<String, String> properties = new LinkedHashMap<>();
    while (chance(25)) {
      properties.put(plain(), plain());
    }
    return new ItemDetails(maybe(), levels, maybe(), properties, maybeLines());
  }

  /** Text of one or more lines, sometimes indented or after a blank line. */
  private @Nullable String maybeLines() {
    if (!chance(30)) {
      return null;
    }
    StringBuilder text = new StringBuilder(plain());
    while (chance(40)) {
      text.append(chance(30) ? "\n\n" : "\n").append(pick(LINE_STARTS));
      text.append(chance(80) ? plain() : pick(MARKUP_LINES));
    }
    return WhiteSpace.foldLines(text.toString());
  }

  private String id() {
    StringBuilder id = new StringBuilder("x" + ids++);
    while (id.length() < 8) {
      id.append("abcdefghijklmnopqrstuvwxyz0123456789".charAt(random.nextInt(36)));
    }
    return id.toString();
  }

  private String sha256() {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < 64) {
      digits.append("0123456789abcdef".charAt(random.nextInt(chance(50) ? 16 : 10)));
    }
    return digits.toString();
  }

  private @Nullable String maybe() {
    return chance(30) ? plain() : null;
  }

  /** A text, sometimes with markup. */
  private String text() {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(plain()));
    while (chance(20)) {
      String word = pick(HostileTexts.WORDS);
      runs.add(Run.plain(" "));
      switch (random.nextInt(4)) {
        case 0 -> runs.add(new Run(word, true, false, false, null));
        case 1 -> runs.add(new Run(word, false, true, false, null));
        case 2 -> runs.add(new Run(word, false, false, true, null));
        default -> runs.add(new Run(word, false, false, false, "https://example.org/" + word));
      }
      runs.add(Run.plain(" " + plain()));
    }
    return Inline.write(runs);
  }

  /** Plain text, white space folded. */
  private String plain() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      text.append(pick(chance(50) ? HostileTexts.ALL : HostileTexts.WORDS));
      text.append(chance(70) ? " " : "");
    }
    String folded = WhiteSpace.fold(text.toString());
    return folded.isEmpty() ? "x" : folded;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
