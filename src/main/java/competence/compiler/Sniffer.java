package competence.compiler;

import competence.text.WhiteSpace;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the format of a document whose name says nothing, from how it begins. */
final class Sniffer {
  private static final int WINDOW = 4096;

  /** How files begin that people take for texts, as they look when read as windows-1252. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "%PDF-", "a PDF file",
          "PK\u0003\u0004", "a ZIP or Office file",
          "\u00D0\u00CF\u0011\u00E0", "an old Office file",
          "{\\rtf", "a Rich Text file",
          "\u2030PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture",
          "GIF89a", "a picture");

  private Sniffer() {}

  /** What a document is that is no text, whatever its name says; null if it may be one. */
  static @Nullable String foreign(String content) {
    return FOREIGN.entrySet().stream()
        .filter(kind -> content.startsWith(kind.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** The name of the format; nothing if the document is no text at all. */
  static Optional<String> sniff(String content) {
    String start = content.substring(0, Math.min(WINDOW, content.length()));
    if (start.indexOf('\0') >= 0 || foreign(content) != null) {
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
