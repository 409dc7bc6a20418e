package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Level;
import competence.outline.Details.LevelUse;
import competence.outline.Text;
import competence.text.Numbers;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The levels of proficiency of a document, as its passes find them. */
public final class LevelList {
  private final Map<String, Level> byTitle = new LinkedHashMap<>();
  private final List<Text> shared = new ArrayList<>();
  private final Set<Text> declared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Level, Integer> order = new IdentityHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Level> known;

  /**
   * Starts with the levels that the document declares.
   *
   * @param known levels with their ids, lowest first
   */
  LevelList(List<Level> known) {
    this.known = known;
    known.forEach(level -> byTitle.put(key(level.title()), level));
    known.forEach(level -> byTitle.putIfAbsent(key(level.id()), level));
    known.forEach(level -> ids.add(level.id()));
  }

  /**
   * Adds a level whose title is a header cell, if it is new. Call it in the order of the columns,
   * before any entry refers to the level.
   */
  public void declare(Text title) {
    if (declared.add(title)) {
      shared.add(title);
      add(title);
    }
  }

  /** Whether a header cell is kept as the title of a level. */
  boolean keeps(Text title) {
    return declared.contains(title);
  }

  /** Adds the level that an item refers to, if it is new. */
  void add(LevelUse use) {
    if (use.shared()) {
      declare(use.title());
    } else {
      add(use.title());
    }
  }

  private void add(Text title) {
    String key = key(title.plain());
    if (!byTitle.containsKey(key)) {
      order.clear();
      byTitle.put(key, new Level(freeId(title.plain()), title.plain()));
    }
  }

  /** The slug of a title; with a number, if another title has the same slug. */
  private String freeId(String title) {
    String slug = Slug.of(title);
    String id = slug.isEmpty() ? "level" : slug;
    String free = id;
    while (!ids.add(free)) {
      free = id + '-' + counts.merge(id, 2, (count, none) -> count + 1);
    }
    return free;
  }

  /** The ids of the levels that an item refers to, lowest first. */
  List<String> ids(List<LevelUse> uses) {
    if (uses.isEmpty()) {
      return List.of();
    }
    return uses.stream()
        .map(use -> byTitle.get(key(use.title().plain())))
        .distinct()
        .sorted(Comparator.comparing(order()::get))
        .map(Level::id)
        .toList();
  }

  /**
   * All levels, lowest first: by the numbers in their titles, else in the order of the document.
   */
  List<Level> levels() {
    List<Level> all = byTitle.values().stream().distinct().toList();
    return known.isEmpty() && all.stream().allMatch(LevelList::hasNumber)
        ? all.stream().sorted(Comparator.comparingInt(l -> Numbers.first(l.title()))).toList()
        : all;
  }

  /** The place of each level, once all of them are known. */
  private IdentityHashMap<Level, Integer> order() {
    if (order.isEmpty()) {
      levels().forEach(level -> order.put(level, order.size()));
    }
    return order;
  }

  private static boolean hasNumber(Level level) {
    return Numbers.first(level.title()) >= 0;
  }

  /**
   * Enters the header cells that are the titles of levels, and reports an order that is a guess.
   */
  void finish(Ledger ledger, Diagnostics diagnostics) {
    shared.forEach(title -> ledger.keep(title.pieces(), Usage.Kept.FRAMEWORK, Field.LEVEL));
    boolean guessed = known.isEmpty() && !byTitle.values().stream().allMatch(LevelList::hasNumber);
    if (byTitle.size() > 1 && guessed) {
      diagnostics.add(
          Code.TREE291,
          null,
          "levels from lowest to highest, in the order of the document: "
              + String.join(", ", levels().stream().map(Level::title).toList()),
          "change the order of levels: in the YAML if it is wrong");
    }
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
