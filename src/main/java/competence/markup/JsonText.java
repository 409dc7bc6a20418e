package competence.markup;

import competence.text.WellFormed;
import java.util.Locale;

/** Texts in JSON that stands in a page. */
public final class JsonText {
  private static final int FIRST_PRINTABLE = 0x20;

  private JsonText() {}

  /** A text as a JSON string in which no tag and no comment can begin. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (char c : WellFormed.mend(text).toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < FIRST_PRINTABLE || c == '<' || isControl(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isControl(char c) {
    return c >= 0x7F && c <= 0x9F;
  }
}
