package competence.markup;

import competence.text.ContentHash;
import competence.text.WellFormed;
import java.util.function.UnaryOperator;

/**
 * The style sheet of a page.
 *
 * @param css the style sheet, exactly as it stands in the page
 */
public record Style(String css) {
  /**
   * A style sheet with texts in its placeholders.
   *
   * @param sheet the style sheet
   * @param texts gives the plain text for a placeholder; it becomes a CSS string
   */
  public static Style of(Template sheet, UnaryOperator<String> texts) {
    StringBuilder css = new StringBuilder();
    sheet.fill(
        new Template.Filler() {
          @Override
          public void literal(String text) {
            css.append(text);
          }

          @Override
          public void placeholder(String name) {
            css.append(quoted(texts.apply(name)));
          }
        });
    return new Style(css.toString());
  }

  /** What a content security policy calls this style sheet and no other. */
  public String hash() {
    return ContentHash.of(css);
  }

  /** A text as a CSS string: whatever could end the string, or the style element, is escaped. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    WellFormed.mend(text)
        .codePoints()
        .forEach(
            c -> {
              if (c >= 0x80 || c == ' ' || Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
              } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return out.append('"').toString();
  }
}
