package competence.reader.html;

import competence.inline.Run;
import competence.text.WebAddress;
import org.jsoup.nodes.Element;

/** The inline markup of elements. */
final class InlineStyles {
  private InlineStyles() {}

  /** The style within an element in text of another style. */
  static Run within(Element element, Run around) {
    return switch (element.normalName()) {
      case "b", "strong" -> new Run("", around.emphasis(), true, around.code(), around.link());
      case "i", "em" -> new Run("", true, around.strong(), around.code(), around.link());
      case "code" -> new Run("", around.emphasis(), around.strong(), true, around.link());
      case "a" -> link(element, around);
      default -> around;
    };
  }

  private static Run link(Element element, Run around) {
    return WebAddress.safe(element.attr("href"))
        .map(to -> new Run("", around.emphasis(), around.strong(), around.code(), to))
        .orElse(around);
  }

  /** Whether an element is a link with a target that is not kept; fragments do not count. */
  static boolean losesLink(Element element) {
    String target = element.attr("href").strip();
    return element.nameIs("a")
        && !target.isEmpty()
        && !target.startsWith("#")
        && WebAddress.safe(target).isEmpty();
  }
}
