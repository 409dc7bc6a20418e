package competence.diff;

import competence.inline.Inline;
import competence.text.Unicode;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can happen to an item from one edition to the next. */
public enum ChangeKind {
  /** It is new. */
  ADDED,
  /** It was removed. */
  REMOVED,
  /** It was removed: several new items replace it. */
  SPLIT,
  /** It was removed: a new item replaces it and others. */
  MERGED,
  /** It is the same item with another id. */
  RENAMED,
  /** It has another parent, or another place among its siblings. */
  MOVED,
  /** It has other words. */
  REWORDED,
  /** It has the same words with other quotes, dashes, spaces, capitals or emphasis. */
  RESTYLED,
  /** It changed between heading and statement, or the source's word for its kind changed. */
  RETYPED,
  /** It has another code. */
  RECODED,
  /** It has other levels. */
  RELEVELLED,
  /** It has other properties. */
  RETAGGED,
  /** It has another note. */
  ANNOTATED;

  /** The word for people and programs: {@code added}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What happened to a text: {@link #RESTYLED}, {@link #REWORDED}, or null for nothing. */
  static @Nullable ChangeKind ofTextChange(String before, String now) {
    if (before.equals(now)) {
      return null;
    }
    return words(before).equals(words(now)) ? RESTYLED : REWORDED;
  }

  /** The words of a text, whatever its typography. */
  private static String words(String markdown) {
    String text = Normalizer.normalize(Inline.plain(markdown), Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(c, out));
    return out.toString().replace("...", ".");
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> out.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> out.append('"');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> out.append('-');
      default -> {
        if (c != ' ' && !Unicode.isInvisible(c)) {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
