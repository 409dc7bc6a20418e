package competence.check;

import competence.diagnostic.Severity;
import competence.model.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A level of proficiency that no item has, although items have lower and higher ones. */
final class UnusedLevel extends CheckRule {
  UnusedLevel() {
    super("CHECK107", "unused-level", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    Set<String> used = new HashSet<>();
    input.forEachItem(
        item -> {
          String level = item.level();
          if (level != null) {
            used.add(level);
          }
        });
    List<String> declared = input.framework().facts().levels().stream().map(Level::id).toList();
    int lowest = 0;
    while (lowest < declared.size() && !used.contains(declared.get(lowest))) {
      lowest++;
    }
    int highest = declared.size() - 1;
    while (highest > lowest && !used.contains(declared.get(highest))) {
      highest--;
    }
    for (int i = lowest + 1; i < highest; i++) {
      if (!used.contains(declared.get(i))) {
        findings.addToWhole(
            "no item has the level \""
                + declared.get(i)
                + "\", but items have lower and higher ones",
            "add this level to the items that it fits, or remove it from the levels");
      }
    }
  }
}
