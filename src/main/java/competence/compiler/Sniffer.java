package competence.compiler;

import competence.text.WhiteSpace;
import java.util.Locale;
import java.util.Optional;

/** Finds the format of a document whose name says nothing, from how it begins. */
final class Sniffer {
  private static final int WINDOW = 4096;

  private Sniffer() {}

  /** The name of the format; nothing if the document is no text at all. */
  static Optional<String> sniff(String content) {
    String start = content.substring(0, Math.min(WINDOW, content.length()));
    if (start.indexOf('\0') >= 0 || start.startsWith("%PDF-") || start.startsWith("PK\u0003")) {
      return Optional.empty();
    }
    String text = start.stripLeading();
    if (text.startsWith("{")) {
      return Optional.of("json");
    } else if (hasLine(text, "format: competence/")) {
      return Optional.of("yaml");
    } else if (text.contains("<!-- competence/") || text.startsWith("# ") || hasLine(text, "## ")) {
      return Optional.of("md");
    } else if (isMarkup(text) && !isFlattened(text)) {
      return Optional.of("html");
    }
    return Optional.of("text");
  }

  private static boolean hasLine(String text, String opening) {
    return text.startsWith(opening) || text.contains("\n" + opening);
  }

  private static boolean isMarkup(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype") || (lower.startsWith("<") && hasName(lower));
  }

  private static boolean hasName(String text) {
    return text.length() > 1 && (Character.isLetter(text.charAt(1)) || text.charAt(1) == '!');
  }

  /** Flattened tables may begin with markup, too; their fields are parted by tabs. */
  private static boolean isFlattened(String text) {
    int tab = text.indexOf("</table>\t");
    return tab >= 0 && !WhiteSpace.isBlank(text.substring(0, tab));
  }
}
