package competence.check;

import competence.model.Item;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;

/** The levels of headings, as HTML (h1 to h6) and Markdown (# to ######) write them. */
final class HeadingLevels {
  private static final int LONGEST_TAG = 1000;
  private static final int MOST = 6;

  private final String content;

  HeadingLevels(SourceText source) {
    this.content = source.content();
  }

  /** The level of an item, from 1 to 6; 0 if its document gives it none. */
  int of(Item item) {
    Span span = item.span();
    if (span == null) {
      return 0;
    }
    int byNumberSigns = ofNumberSigns(span.start());
    int at = before(span.start());
    while (at > 0 && content.charAt(at - 1) == '>') {
      int open = opening(at);
      int level = ofTag(open + 1);
      if (level > 0) {
        return level;
      }
      at = open < 0 || content.charAt(open + 1) == '/' ? 0 : before(open);
    }
    return byNumberSigns;
  }

  /** Where the tag begins that ends here; -1 if none does. */
  private int opening(int end) {
    for (int at = end - 1; at >= 0 && end - at < LONGEST_TAG; at--) {
      if (content.charAt(at) == '<') {
        return at;
      }
    }
    return -1;
  }

  /** Where white space begins that ends here. */
  private int before(int end) {
    int at = Math.min(end, content.length());
    while (at > 0 && WhiteSpace.is(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int ofTag(int name) {
    boolean heading =
        name > 0
            && name + 2 < content.length()
            && (content.charAt(name) == 'h' || content.charAt(name) == 'H')
            && !Character.isLetterOrDigit(content.charAt(name + 2));
    int level = heading ? content.charAt(name + 1) - '0' : 0;
    return level >= 1 && level <= MOST ? level : 0;
  }

  private int ofNumberSigns(int text) {
    int end = Math.min(text, content.length());
    while (end > 0 && (content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\t')) {
      end--;
    }
    int at = end;
    while (at > 0 && content.charAt(at - 1) == '#') {
      at--;
    }
    int lineStart = at;
    while (lineStart > 0 && content.charAt(lineStart - 1) == ' ') {
      lineStart--;
    }
    boolean opens =
        lineStart == 0
            || content.charAt(lineStart - 1) == '\n'
            || content.charAt(lineStart - 1) == '\r';
    int level = end - at;
    return opens && at - lineStart < 4 && level <= MOST ? level : 0;
  }
}
