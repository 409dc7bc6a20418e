package competence.diagnostic;

import competence.source.Resources;

/**
 * The page of a code: Markdown in the resources, {@code competence/codes/CODE.md}. It has the code
 * and its title in the first line, an explanation, an example under "Raises it", and one under
 * "Does not".
 *
 * @param text the whole page, as {@code competence explain} prints it
 */
public record CodePage(String text) {

  /** The page of a code; a test checks that each code has one. */
  public static CodePage of(Code code) {
    return new CodePage(Resources.text("codes/" + code.name() + ".md"));
  }

  /** The Markdown between the title and the first example. */
  public String explanation() {
    int start = text.indexOf('\n');
    int end = text.indexOf("\n## ");
    return start < 0 || end < start ? "" : text.substring(start, end).strip();
  }
}
