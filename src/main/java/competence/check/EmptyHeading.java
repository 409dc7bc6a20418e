package competence.check;

import competence.diagnostic.Severity;
import competence.model.ItemKind;

/** A heading without items. */
final class EmptyHeading extends CheckRule {
  EmptyHeading() {
    super("CHECK102", "empty-heading", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    input.forEachItem(
        item -> {
          if (item.kind() == ItemKind.HEADING && item.items().isEmpty()) {
            findings.add(
                item,
                "there are no items below this heading",
                "add its items, make it a statement if people are assessed by it, or remove it");
          }
        });
  }
}
