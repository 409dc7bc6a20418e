package competence.check;

import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.model.Item;
import competence.model.Walk;
import java.util.List;

/** A statement that ends as one does that leads into others, and leads into none. */
final class DanglingStem implements Rule {
  @Override
  public Code code() {
    return Code.CHECK101;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    List<String> endings = subject.profile().stems();
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          if (item.isLeaf() && endsLikeStem(item, endings)) {
            findings.add(
                item,
                "this statement leads into a list, but nothing stands below it",
                "put the list below it, or end it otherwise; if what follows belongs below it, say"
                    + " so in a profile (lines: as: stem)");
          }
        });
  }

  private static boolean endsLikeStem(Item item, List<String> endings) {
    String plain = Inline.plain(item.text());
    return endings.stream().anyMatch(plain::endsWith);
  }
}
