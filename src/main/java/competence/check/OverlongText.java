package competence.check;

import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.model.Walk;

/** A text that is too long to be kept in mind while somebody is assessed by it. */
final class OverlongText implements Rule {
  @Override
  public Code code() {
    return Code.CHECK110;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    int most = settings.longest();
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          String plain = Inline.plain(item.text());
          int length = plain.codePointCount(0, plain.length());
          if (length > most) {
            findings.add(
                item,
                "this text has " + length + " characters, more than " + most,
                "part it into several items, or move what explains it into a note; textLength"
                    + " in the configuration lets longer ones pass");
          }
        });
  }
}
