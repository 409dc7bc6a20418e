package competence.check;

import competence.diagnostic.Code;
import competence.model.Walk;

/**
 * A statement with two things that somebody does, joined by "and": one may be able to do the one
 * and not the other, and then nobody knows what to tick. It goes by verbs that are known, and stand
 * in the same form on both sides.
 */
final class TwoInOne implements Rule {
  @Override
  public Code code() {
    return Code.WORD101;
  }

  @Override
  public boolean optIn() {
    return true;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    VerbPairs pairs = new VerbPairs(settings.words(subject.framework().language()));
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          VerbPairs.Pair pair = item.isLeaf() ? pairs.first(Clause.of(item.text())) : null;
          if (pair != null) {
            findings.add(
                item,
                "this asks for two things: \"" + pair.one() + "\" and \"" + pair.other() + '"',
                "part it into two statements, or name what both are for");
          }
        });
  }
}
