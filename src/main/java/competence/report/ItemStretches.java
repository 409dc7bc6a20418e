package competence.report;

import competence.ledger.Field;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a tree in their order, and the stretches of the document with their texts. */
final class ItemStretches {
  private final Framework framework;
  private final List<Item> items = new ArrayList<>();
  private final Map<Field, Integer> facts = new EnumMap<>(Field.class);
  private final int[] from;
  private final int[] numbers;

  ItemStretches(Framework framework, DocumentStretches stretches) {
    this.framework = framework;
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    this.from = new int[items.size() + 1];
    for (int i = 0; i < stretches.size(); i++) {
      int item = item(stretches.use(i));
      if (item >= 0) {
        from[item + 1]++;
      }
    }
    Arrays.parallelPrefix(from, Integer::sum);
    this.numbers = new int[from[items.size()]];
    fill(stretches);
  }

  private void fill(DocumentStretches stretches) {
    int[] next = from.clone();
    for (int i = 0; i < stretches.size(); i++) {
      Usage use = stretches.use(i);
      int item = item(use);
      if (item >= 0) {
        numbers[next[item]++] = i;
      } else if (use instanceof Usage.Kept kept && kept.item() == Usage.Kept.FRAMEWORK) {
        facts.putIfAbsent(kept.field(), i);
      }
    }
  }

  private int item(@Nullable Usage use) {
    return use instanceof Usage.Kept kept && kept.item() < items.size() ? kept.item() : -1;
  }

  /** The framework. */
  Framework framework() {
    return framework;
  }

  /** All items, in tree order. */
  List<Item> items() {
    return items;
  }

  /** The fields of the framework that are in the document, each with its first stretch. */
  Map<Field, Integer> facts() {
    return facts;
  }

  /** The stretches of an item, in the order of the document. */
  int[] stretches(int item) {
    return Arrays.copyOfRange(numbers, from[item], from[item + 1]);
  }

  /** The first stretch of an item; -1 if there is none. */
  int first(int item) {
    return from[item] < from[item + 1] ? numbers[from[item]] : -1;
  }

  /** The text of a field of the framework. */
  static String fact(Framework framework, Field field) {
    return String.valueOf(
        switch (field) {
          case VERSION -> framework.facts().version();
          case DESCRIPTION -> framework.facts().description();
          case PUBLISHER -> framework.facts().publisher();
          case AUTHOR -> String.join(", ", framework.facts().authors());
          case RIGHTS -> framework.facts().rights();
          case LICENSE -> framework.facts().license();
          case MODIFIED -> framework.facts().modified();
          case LANGUAGE -> framework.language();
          default -> framework.title();
        });
  }
}
