package competence.check;

import competence.diagnostic.Severity;
import competence.inline.Inline;

/** A text that is too long to assess people by. */
final class OverlongText extends CheckRule {
  OverlongText() {
    super("CHECK110", "overlong-text", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    int most = settings.longest();
    input.forEachItem(
        item -> {
          String plain = Inline.plain(item.text());
          int length = plain.codePointCount(0, plain.length());
          if (length > most) {
            findings.add(
                item,
                "this text has " + length + " characters, more than " + most,
                "split it into several items, or move the explanation into a note; textLength"
                    + " in the configuration sets the limit");
          }
        });
  }
}
