package competence.check;

import competence.diagnostic.Severity;
import competence.inline.Inline;
import java.util.List;

/** A statement with the ending of a stem, but without items below it. */
final class DanglingStem extends CheckRule {
  DanglingStem() {
    super("CHECK101", "dangling-stem", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    List<String> endings = input.profile().stems();
    input.forEachItem(
        item -> {
          if (item.isLeaf() && endings.stream().anyMatch(Inline.plain(item.text())::endsWith)) {
            findings.add(
                item,
                "this statement introduces a list, but there are no items below it",
                "add the items below it, or change its ending; if the lines that follow belong to"
                    + " it, say so in a profile (lines: as: stem)");
          }
        });
  }
}
