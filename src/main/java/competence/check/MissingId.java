package competence.check;

import competence.diagnostic.Severity;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * Items without an id in a framework's own YAML or JSON. Each compile derives one from their words,
 * so it changes when they are reworded, and references to it break.
 */
final class MissingId extends CheckRule {
  private static final String HELP = "run competence fmt to give each item a permanent id";

  MissingId() {
    super("CHECK108", "missing-id", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    if (input.read().id().isEmpty()) {
      return; // A document: the YAML that is compiled from it keeps the ids.
    }
    List<Item> without = new ArrayList<>();
    int[] all = {0};
    Walk.over(
        input.read().items(),
        (item, depth) -> {
          all[0]++;
          if (item.id().isEmpty()) {
            without.add(item);
          }
        });
    if (without.size() == all[0] && all[0] > 1) {
      findings.addToWhole("none of the " + all[0] + " items has an id", HELP);
    } else {
      without.forEach(item -> findings.add(item, "this item has no id", HELP));
    }
  }
}
