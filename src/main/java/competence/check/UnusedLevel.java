package competence.check;

import competence.diagnostic.Code;
import competence.model.Level;
import competence.model.Walk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A step of proficiency that no item is on, though some are below it and some above. */
final class UnusedLevel implements Rule {
  @Override
  public Code code() {
    return Code.CHECK107;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    Set<String> used = new LinkedHashSet<>();
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          String level = item.level();
          if (level != null) {
            used.add(level);
          }
        });
    List<String> declared = subject.framework().facts().levels().stream().map(Level::id).toList();
    int lowest = declared.size();
    int highest = -1;
    for (int i = 0; i < declared.size(); i++) {
      if (used.contains(declared.get(i))) {
        lowest = Math.min(lowest, i);
        highest = i;
      }
    }
    for (int i = lowest + 1; i < highest; i++) {
      if (!used.contains(declared.get(i))) {
        findings.addToWhole(
            "no item is on the level \"" + declared.get(i) + "\", though some are above and below",
            "give the items that belong to it this level, or take it out of the levels");
      }
    }
  }
}
