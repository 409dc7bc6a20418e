package competence.check;

import competence.diagnostic.Code;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * Items without an id in a framework's own file. They get one at each compile, but another one as
 * soon as they are worded otherwise, and then nobody finds what was said about them before.
 */
final class MissingId implements Rule {
  private static final String HELP = "competence fmt gives each item an id that it keeps";

  @Override
  public Code code() {
    return Code.CHECK108;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    if (subject.read().id().isEmpty()) {
      return; // A document, whose ids are kept by the YAML that is made of it.
    }
    List<Item> without = new ArrayList<>();
    int[] all = {0};
    Walk.over(
        subject.read().items(),
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
