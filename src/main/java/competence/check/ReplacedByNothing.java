package competence.check;

import competence.diagnostic.Severity;
import competence.model.Retired;
import java.util.HashSet;
import java.util.Set;

/** A retired item with a replacement that does not exist. */
final class ReplacedByNothing extends CheckRule {
  ReplacedByNothing() {
    super("CHECK109", "replaced-by-nothing", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    Set<String> known = new HashSet<>();
    int[] end = {0};
    input.forEachItem(
        item -> {
          known.add(item.id());
          end[0] = item.span() == null ? end[0] : Math.max(end[0], item.span().end());
        });
    input.framework().retired().forEach(retired -> known.add(retired.id()));
    for (Retired retired : input.framework().retired()) {
      for (String target : retired.replacedBy()) {
        boolean itself = target.equals(retired.id());
        if (itself || !known.contains(target)) {
          String by = itself ? "itself" : "\"" + target + "\", which does not exist";
          findings.addToWord(
              target,
              end[0],
              "the retired item \"" + retired.id() + "\" is replaced by " + by,
              "name the items that replace it; if there are none, remove replacedBy");
        }
      }
    }
  }
}
