package competence.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * An example of a code's page: a whole small document.
 *
 * @param format the info string of its fence: the name of a format, {@code config} or {@code
 *     profile}
 * @param content the document
 */
public record CodeExample(String format, String content) {
  private static final String FENCE = "```";

  /** The examples of a page in order. */
  public static List<CodeExample> of(CodePage page) {
    List<CodeExample> found = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    String fence = "";
    for (String line : page.text().lines().toList()) {
      if (fence.isEmpty() && line.startsWith(FENCE)) {
        fence = line;
        content.setLength(0);
      } else if (!fence.isEmpty() && closes(fence, line)) {
        found.add(new CodeExample(fence.substring(backticks(fence)).strip(), content.toString()));
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

  private static int backticks(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == '`') {
      count++;
    }
    return count;
  }
}
