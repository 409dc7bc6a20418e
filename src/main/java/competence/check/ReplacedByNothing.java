package competence.check;

import competence.diagnostic.Code;
import competence.model.Retired;
import competence.model.Walk;
import java.util.LinkedHashSet;
import java.util.Set;

/** An item that is gone and says that another took its place, which is not there. */
final class ReplacedByNothing implements Rule {
  @Override
  public Code code() {
    return Code.CHECK109;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    Set<String> known = new LinkedHashSet<>();
    int[] end = {0};
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          known.add(item.id());
          end[0] = item.span() == null ? end[0] : Math.max(end[0], item.span().end());
        });
    subject.framework().retired().forEach(retired -> known.add(retired.id()));
    for (Retired retired : subject.framework().retired()) {
      for (String target : retired.replacedBy()) {
        boolean itself = target.equals(retired.id());
        if (itself || !known.contains(target)) {
          findings.addToWord(
              target,
              end[0],
              "the retired item \""
                  + retired.id()
                  + "\" is replaced by "
                  + (itself ? "itself" : "\"" + target + "\", which is no item"),
              "name the items that took its place; if none did, take replacedBy out");
        }
      }
    }
  }
}
