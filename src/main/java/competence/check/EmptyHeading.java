package competence.check;

import competence.diagnostic.Code;
import competence.model.ItemKind;
import competence.model.Walk;

/** A heading that names a group of nothing. */
final class EmptyHeading implements Rule {
  @Override
  public Code code() {
    return Code.CHECK102;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          if (item.kind() == ItemKind.HEADING && item.items().isEmpty()) {
            findings.add(
                item,
                "nothing stands below this heading",
                "put what it names below it, make it a statement if somebody is assessed by it, or"
                    + " take it out");
          }
        });
  }
}
