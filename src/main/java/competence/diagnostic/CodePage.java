package competence.diagnostic;

import competence.source.Resources;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a code: Markdown in the resources, {@code competence/codes/CODE.md}. It has the code
 * and its title in the first line, an explanation, an example under "Raises it", and one under
 * "Does not".
 *
 * @param code the code
 * @param text the whole page, as {@code competence explain} prints it
 */
public record CodePage(Code code, String text) {
  private static final String FENCE = "```";

  /**
   * An example: a whole small document.
   *
   * @param format the info string of its fence: the name of a format, {@code config} or {@code
   *     profile}
   * @param content the document
   */
  public record Example(String format, String content) {}

  /** The page of a code; a test checks that each code has one. */
  public static CodePage of(Code code) {
    return new CodePage(code, Resources.text("codes/" + code.name() + ".md"));
  }

  /** The first line, without the number sign. */
  public String title() {
    String first = text.lines().findFirst().orElse("");
    return first.startsWith("# ") ? first.substring(2) : first;
  }

  /** The Markdown between the title and the first example. */
  public String explanation() {
    int start = text.indexOf('\n');
    int end = text.indexOf("\n## ");
    return start < 0 || end < start ? "" : text.substring(start, end).strip();
  }

  /** The examples in order. */
  public List<Example> examples() {
    List<Example> found = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    String fence = "";
    for (String line : text.lines().toList()) {
      if (fence.isEmpty() && line.startsWith(FENCE)) {
        fence = line;
        content.setLength(0);
      } else if (!fence.isEmpty() && closes(fence, line)) {
        found.add(new Example(infoString(fence), content.toString()));
        fence = "";
      } else if (!fence.isEmpty()) {
        content.append(line).append('\n');
      }
    }
    return found;
  }

  /** A fence ends with one that is at least as long, so that examples may contain shorter ones. */
  private static boolean closes(String fence, String line) {
    return line.equals("`".repeat(backticks(line))) && backticks(line) >= backticks(fence);
  }

  private static String infoString(String fence) {
    return fence.substring(backticks(fence)).strip();
  }

  private static int backticks(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == '`') {
      count++;
    }
    return count;
  }
}
