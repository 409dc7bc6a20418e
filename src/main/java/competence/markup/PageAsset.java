package competence.markup;

import competence.source.Resources;
import competence.text.Sha256;
import competence.text.WellFormed;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The style sheet or the script of a page.
 *
 * @param text the content of its element
 * @param hash the hash by which the content security policy of the page allows it
 */
public record PageAsset(String text, String hash) {
  public static PageAsset of(String text) {
    return new PageAsset(text, Sha256.hashSource(text));
  }

  /**
   * The style sheet that some resources make.
   *
   * @param tokens see {@link #dense}
   */
  public static String styleSheet(List<String> resources, List<String> tokens) {
    return "\n" + joined(resources, tokens);
  }

  /**
   * The script that some resources make: they share one scope, and nothing is global.
   *
   * @param tokens see {@link #dense}
   */
  public static String script(List<String> resources, List<String> tokens) {
    return "\n(() => {\n'use strict';\n" + joined(resources, tokens) + "})();\n";
  }

  /**
   * Joins resources without the parts that are for their editors: comments on lines of their own,
   * indentation, and spaces and line ends beside the tokens. So a text in these resources must not
   * run over several lines or have a space beside a token.
   */
  private static String joined(List<String> resources, List<String> tokens) {
    StringBuilder out = new StringBuilder();
    boolean comment = false;
    for (String resource : resources) {
      for (String line : Resources.text(resource).split("\n", -1)) {
        String code = line.strip();
        comment |= code.startsWith("/*");
        if (!comment && !code.isEmpty() && !code.startsWith("//")) {
          out.append(dense(code, tokens)).append(goesOn(code) ? "" : "\n");
        }
        comment &= !code.endsWith("*/");
      }
    }
    return out.toString();
  }

  private static boolean goesOn(String code) {
    return "{;,(".indexOf(code.charAt(code.length() - 1)) >= 0;
  }

  /**
   * A line of code without needless characters: without a semicolon before a brace, and without the
   * spaces of these tokens, each of which has them where they are not needed.
   */
  public static String dense(String code, List<String> tokens) {
    String dense = code;
    for (String token : tokens) {
      dense = dense.replace(token, token.replace(" ", ""));
    }
    return dense.replace(";}", "}");
  }

  /**
   * A style sheet with texts at its placeholders.
   *
   * @param texts the plain text for the name of a placeholder; it becomes a CSS string
   */
  public static String filled(Template sheet, UnaryOperator<String> texts) {
    StringBuilder css = new StringBuilder();
    for (Template.Part part : sheet.parts()) {
      css.append(part.isPlaceholder() ? quoted(texts.apply(part.text())) : part.text());
    }
    return css.toString();
  }

  /** A CSS string; all characters that could end the string or the style element are escaped. */
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
