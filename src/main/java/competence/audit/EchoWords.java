package competence.audit;

import competence.text.WhiteSpace;

/**
 * Counts the words of an echo, which may have tags in it. Most of a document may be echoes, so they
 * are counted as they stand, without being decoded first, wherever that comes to the same.
 */
final class EchoWords {
  /** What cannot be told without decoding: a reference may be part of a tag. */
  static final int UNKNOWN = -1;

  private final String text;
  private final int end;
  private final boolean written;
  private int at;
  private int words;
  private boolean within;

  /** Whether a tag that begins here may end: without this, a text of brackets would take long. */
  private boolean tagsEnd = true;

  private EchoWords(String text, int start, int end, boolean written) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.written = written;
  }

  /** The words of a stretch with references in it; {@link #UNKNOWN} if it has to be decoded. */
  static int asWritten(String text, int start, int end) {
    EchoWords count = new EchoWords(text, start, end, true);
    return count.count() ? count.words : UNKNOWN;
  }

  /** The words of a text whose references are decoded. */
  static int decoded(String text) {
    EchoWords count = new EchoWords(text, 0, text.length(), false);
    count.count();
    return count.words;
  }

  private boolean count() {
    boolean known = true;
    plain();
    while (known && at < end) {
      known = text.charAt(at) == '<' ? bracket() : reference();
      plain();
    }
    return known;
  }

  /** Goes on to the next bracket, or reference. */
  private void plain() {
    int here = at;
    int begun = 0;
    boolean inside = within;
    for (; here < end; here++) {
      char c = text.charAt(here);
      if (c == '<' || (c == '&' && written)) {
        break;
      }
      boolean blank = WhiteSpace.is(c);
      begun += blank || inside ? 0 : 1;
      inside = !blank;
    }
    at = here;
    words += begun;
    within = inside;
  }

  /** Passes a tag; a bracket that begins none is part of a word. */
  private boolean bracket() {
    boolean begins = tagsEnd && Tags.isName(text, at, end);
    int after = begins ? Tags.end(text, at, end) : at;
    tagsEnd &= !begins || after > at;
    if (written && begins && hasReference(at, after == at ? end : after)) {
      return false;
    } else if (after == at) {
      pass(at + 1, false);
    } else {
      within &= Tags.partNoWord(text, at, after);
      at = after;
    }
    return true;
  }

  private boolean reference() {
    int after = Decoding.endOfReference(text, at, end);
    if (after < 0) {
      pass(at + 1, false);
      return true;
    }
    String means = Decoding.reference(text.substring(at, after));
    boolean maybeTag =
        means.indexOf('<') >= 0
            && after < end
            && !WhiteSpace.is(text.charAt(after))
            && !isDigit(text.charAt(after));
    if (!means.isEmpty()) {
      pass(after, WhiteSpace.isBlank(means));
    }
    at = after;
    return !maybeTag;
  }

  private void pass(int after, boolean blank) {
    words += blank || within ? 0 : 1;
    within = !blank;
    at = after;
  }

  private boolean hasReference(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '&') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
