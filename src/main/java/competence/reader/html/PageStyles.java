package competence.reader.html;

import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The declarations of CSS that apply to elements: those of simple rules in the page ({@code p},
 * {@code .c4}, {@code p.c4}) and those of the element. Word processors write no other rules for
 * paragraphs and lists.
 */
final class PageStyles {
  private static final String IMPORTANT = "!important";

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  /** The rules of a page. */
  static PageStyles of(Document page) {
    PageStyles styles = new PageStyles();
    for (Element style : page.getElementsByTag("style")) {
      styles.read(style.data());
    }
    return styles;
  }

  /** The declarations that apply to an element: values by property, both in lower case. */
  Map<String, String> of(Element element) {
    String own = element.attributesSize() == 0 ? "" : element.attr("style");
    if (rules.isEmpty()) {
      return own.isEmpty() ? Map.of() : declarations(own);
    }
    List<Map<String, String>> found = new ArrayList<>();
    String name = element.normalName();
    add(name, found);
    if (element.attributesSize() > 0) {
      List<String> classes = words(element.attr("class"));
      classes.forEach(word -> add("." + word, found));
      classes.forEach(word -> add(name + "." + word, found));
    }
    if (!own.isEmpty()) {
      found.add(declarations(own));
    }
    if (found.size() < 2) {
      return found.isEmpty() ? Map.of() : found.get(0);
    }
    Map<String, String> all = new HashMap<>();
    found.forEach(all::putAll);
    return all;
  }

  private void add(String selector, List<Map<String, String>> found) {
    Map<String, String> rule = rules.get(selector);
    if (rule != null) {
      found.add(rule);
    }
  }

  /** The words of a value, such as the classes of an element. */
  static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    int at = WhiteSpace.skip(value, 0, value.length());
    while (at < value.length()) {
      int end = WhiteSpace.find(value, at, value.length());
      words.add(value.substring(at, end));
      at = WhiteSpace.skip(value, end, value.length());
    }
    return words;
  }

  private void read(String css) {
    String sheet = withoutComments(css);
    int at = 0;
    int open = sheet.indexOf('{');
    while (open >= 0) {
      int end = endOfBlock(sheet, open);
      String selectors = sheet.substring(at, open).strip();
      if (!selectors.startsWith("@")) {
        rule(selectors, sheet.substring(open + 1, Math.max(open + 1, end - 1)));
      }
      at = end;
      open = sheet.indexOf('{', at);
    }
  }

  /** The offset after a block and the blocks in it. */
  private static int endOfBlock(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return sheet.length();
  }

  /** Word writes its rules between the signs of an HTML comment. */
  private static String withoutComments(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int at = 0;
    int comment = css.indexOf("/*");
    while (comment >= 0) {
      out.append(css, at, comment);
      int end = css.indexOf("*/", comment + 2);
      at = end < 0 ? css.length() : end + 2;
      comment = css.indexOf("/*", at);
    }
    return out.append(css, at, css.length()).toString().replace("<!--", "").replace("-->", "");
  }

  private void rule(String selectors, String block) {
    Map<String, String> declared = declarations(block);
    if (declared.isEmpty()) {
      return;
    }
    for (String selector : selectors.split(",", -1)) {
      String simple = selector.strip();
      if (isSimple(simple)) {
        int dot = simple.indexOf('.');
        int tag = dot < 0 ? simple.length() : dot;
        String key = simple.substring(0, tag).toLowerCase(Locale.ROOT) + simple.substring(tag);
        rules.computeIfAbsent(key, k -> new HashMap<>()).putAll(declared);
      }
    }
  }

  private static boolean isSimple(String selector) {
    int dots = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      dots += c == '.' ? 1 : 0;
      if (c != '.' && c != '-' && c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !selector.isEmpty() && dots < 2;
  }

  /** The declarations of a block; margins and paddings of all sides become those of the left. */
  private static Map<String, String> declarations(String block) {
    Map<String, String> found = new HashMap<>();
    for (String declaration : block.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        declare(property, value.replace(IMPORTANT, "").strip(), found);
      }
    }
    return found;
  }

  private static void declare(String property, String value, Map<String, String> found) {
    switch (property) {
      case "margin", "padding" -> found.put(property + "-left", left(value));
      case "margin-inline-start" -> found.put("margin-left", value);
      case "padding-inline-start" -> found.put("padding-left", value);
      case "margin-left",
          "padding-left",
          "text-indent",
          "font",
          "font-family",
          "font-size",
          "font-weight",
          "list-style-type",
          "mso-list" ->
          found.put(property, value);
      case "vertical-align" -> {
        if (value.equals("super") || value.equals("sub")) {
          found.put(property, value);
        }
      }
      default -> {}
    }
  }

  /** The left one of one to four sides. */
  private static String left(String value) {
    List<String> sides = words(value);
    return sides.isEmpty() ? "0" : sides.get(sides.size() == 4 ? 3 : Math.min(1, sides.size() - 1));
  }
}
