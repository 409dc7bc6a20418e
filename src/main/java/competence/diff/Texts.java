package competence.diff;

import competence.inline.Inline;
import competence.text.Unicode;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether a text has other words, or only looks different. */
final class Texts {
  private Texts() {}

  /**
   * What happened to a text: nothing, {@link Kind#RESTYLED} if quotes, dashes, dots, blanks,
   * ligatures, capitals or emphasis are other ones, else {@link Kind#REWORDED}.
   *
   * @return null if nothing happened
   */
  static @Nullable Kind change(String before, String now) {
    if (before.equals(now)) {
      return null;
    }
    return words(before).equals(words(now)) ? Kind.RESTYLED : Kind.REWORDED;
  }

  /** What a text says, however it is set. */
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
