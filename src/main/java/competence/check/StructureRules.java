package competence.check;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Retired;
import competence.model.Walk;
import competence.record.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about the tree, its ids and its levels. */
final class StructureRules {
  private StructureRules() {}

  /** A statement with the ending of a stem, but without items below it. */
  static void danglingStem(RuleContext context) {
    List<String> endings = context.input().profile().stems();
    context.forEachItem(
        item -> {
          if (item.isLeaf() && endings.stream().anyMatch(Inline.plain(item.text())::endsWith)) {
            context.add(
                item,
                "this statement introduces a list, but there are no items below it",
                "add the items below it, or change its ending; if the lines that follow belong to"
                    + " it, write in a profile: lines: [{text: "
                    + YamlScalar.inFlow(Inline.plain(item.text()))
                    + ", as: stem}]");
          }
        });
  }

  /** A heading without items. */
  static void emptyHeading(RuleContext context) {
    context.forEachItem(
        item -> {
          if (item.kind() == ItemKind.HEADING && item.items().isEmpty()) {
            context.add(
                item,
                "there are no items below this heading",
                "add its items, make it a statement if people are assessed by it, or remove it");
          }
        });
  }

  /** A framework without items. A document without items is an error of its own. */
  static void emptyFramework(RuleContext context) {
    if (context.framework().items().isEmpty()) {
      context.addToWhole("there are no items", "add items, or remove the file");
    }
  }

  /** A framework with a single item, which names no parts of what people can do. */
  static void onlyItem(RuleContext context) {
    List<Item> items = context.framework().items();
    if (items.size() == 1 && items.get(0).items().isEmpty()) {
      context.add(
          items.get(0),
          "this is the only item",
          "if the source has more, look at what was left out: competence audit SOURCE");
    }
  }

  /** A level of proficiency that no item has, although items have lower and higher ones. */
  static void unusedLevel(RuleContext context) {
    Set<String> used = new HashSet<>();
    context.forEachItem(item -> used.addAll(item.levels()));
    List<String> all = context.framework().facts().levels().stream().map(Level::id).toList();
    List<String> found = all.stream().filter(used::contains).toList();
    if (found.isEmpty()) {
      return;
    }
    int highest = all.lastIndexOf(found.get(found.size() - 1));
    for (String level : all.subList(all.indexOf(found.get(0)), highest)) {
      if (!used.contains(level)) {
        context.addToWhole(
            "no item has the level \"" + level + "\", but items have lower and higher ones",
            "add this level to the items that it fits, or remove it from the levels");
      }
    }
  }

  /** An item with several levels that are not in the order of the framework's levels. */
  static void unorderedLevels(RuleContext context) {
    Map<String, Integer> order = new HashMap<>();
    for (Level level : context.framework().facts().levels()) {
      order.put(level.id(), order.size());
    }
    context.forEachItem(
        item -> {
          List<String> known = item.levels().stream().filter(order::containsKey).toList();
          List<String> ordered = known.stream().sorted(Comparator.comparing(order::get)).toList();
          if (!known.equals(ordered)) {
            context.add(
                item,
                "the levels of this item are not in the order of the framework's levels",
                "write the lowest level first: " + String.join(", ", ordered));
          }
        });
  }

  /**
   * Items without an id in a framework's own YAML or JSON. Each compile derives one from their
   * words, so it changes when they are reworded, and references to it break.
   */
  static void missingId(RuleContext context) {
    if (context.input().read().id().isEmpty()) {
      return; // A document: the YAML that is compiled from it keeps the ids.
    }
    String help = "run competence fmt to give each item a permanent id";
    List<Item> without = new ArrayList<>();
    int[] all = {0};
    Walk.over(
        context.input().read().items(),
        (item, depth) -> {
          all[0]++;
          if (item.id().isEmpty()) {
            without.add(item);
          }
        });
    if (without.size() == all[0] && all[0] > 1) {
      context.addToWhole("none of the " + all[0] + " items has an id", help);
    } else {
      without.forEach(item -> context.add(item, "this item has no id", help));
    }
  }

  /** A retired item with a replacement that does not exist. */
  static void replacedByNothing(RuleContext context) {
    Set<String> known = new HashSet<>();
    int[] end = {0};
    context.forEachItem(
        item -> {
          known.add(item.id());
          end[0] = item.span() == null ? end[0] : Math.max(end[0], item.span().end());
        });
    List<Retired> retired = context.framework().retired();
    retired.forEach(item -> known.add(item.id()));
    for (Retired item : retired) {
      for (String target : item.replacedBy()) {
        boolean itself = target.equals(item.id());
        if (itself || !known.contains(target)) {
          String by = itself ? "itself" : "\"" + target + "\", which does not exist";
          context.addToWord(
              target,
              end[0],
              "the retired item \"" + item.id() + "\" is replaced by " + by,
              "name the items that replace it; if there are none, remove replacedBy");
        }
      }
    }
  }
}
