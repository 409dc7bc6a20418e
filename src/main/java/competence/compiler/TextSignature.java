package competence.compiler;

import competence.reader.html.HtmlReader;
import competence.reader.record.JsonReader;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of text that no reader reads, known by how it begins whatever the file is called.
 *
 * @param message what it is
 * @param help how to get from it to a file that can be read
 */
record TextSignature(String message, String help) {
  /** How much of a text is looked at. */
  private static final int WINDOW = 4096;

  private static final String CONVERT = "convert it to HTML or Markdown, for example with pandoc";
  private static final String EXPORT = "export it as a web page (HTML) or as plain text (.txt)";
  private static final String ROWS = "copy what it says into a plain text file (.txt) or a table";

  /** The kinds of XML that have a name, by their root elements. */
  private static final Map<String, String> ROOTS =
      Map.of(
          "opml", "an outline in OPML",
          "svg", "a drawing (SVG)",
          "rdf:rdf", "linked data (RDF/XML)",
          "rss", "a news feed (RSS)",
          "feed", "a news feed (Atom)");

  /** The kind of a text; null if a reader may read it. */
  static @Nullable TextSignature of(String content) {
    String start = content.substring(0, Math.min(WINDOW, content.length())).strip();
    if (start.startsWith("<")) {
      return ofMarkup(start);
    } else if (isJson(start)) {
      return ofJson(content);
    }
    List<String> lines = start.lines().map(String::stripTrailing).toList();
    String first = lines.isEmpty() ? "" : lines.get(0);
    if (isTex(lines)) {
      return unreadable("a TeX document", CONVERT);
    } else if (first.startsWith("#+") && first.indexOf(':') > 2) {
      return unreadable("an Org document", CONVERT);
    } else if (first.startsWith("= ") && lines.stream().anyMatch(TextSignature::isAsciiDoc)) {
      return unreadable("an AsciiDoc document", CONVERT);
    } else if (lines.stream().anyMatch(TextSignature::isDirective)) {
      return unreadable("a reStructuredText document", CONVERT);
    } else if (isMail(lines)) {
      return unreadable("an e-mail or a web page in one file (MHT)", "open it and save it as HTML");
    } else if (first.startsWith("@prefix ") || first.startsWith("@base ")) {
      return unreadable("linked data (Turtle)", ROWS);
    }
    return isToml(lines) ? unreadable("a TOML file", ROWS) : null;
  }

  /** The kind of a YAML file that has another shape than a framework; null if it has that. */
  static @Nullable TextSignature ofYaml(String content) {
    if (keys(content).anyMatch("format"::equals)) {
      return null;
    }
    List<String> keys = keys(content).distinct().toList();
    boolean framework = keys.contains("title") && keys.contains("items");
    return framework || keys.isEmpty() ? null : otherShape("a YAML file");
  }

  /** The keys at the beginning of lines; an empty one for each line that has none. */
  private static Stream<String> keys(String content) {
    return content
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("---"))
        .map(TextSignature::key);
  }

  /** The key at the beginning of a line, after a brace and without quotes. */
  private static String key(String line) {
    int start = line.startsWith("{") ? WhiteSpace.skip(line, 1, line.length()) : 0;
    int end = line.indexOf(':', start);
    return end < 0 ? "" : line.substring(start, end).replace("\"", "").replace("'", "");
  }

  private static TextSignature otherShape(String kind) {
    return new TextSignature(
        "this is " + kind + ", but no competence framework: it has no \"format: competence/1\"",
        ROWS);
  }

  private static TextSignature unreadable(String kind, String help) {
    return new TextSignature("this is " + kind + ", which cannot be read", help);
  }

  private static @Nullable TextSignature ofMarkup(String start) {
    String root = root(start).toLowerCase(Locale.ROOT);
    boolean page = root.isEmpty() || root.startsWith("ac:") || HtmlReader.isElement(root);
    boolean named = ROOTS.containsKey(root);
    return !named && (page || !start.startsWith("<?xml"))
        ? null
        : unreadable(
            ROOTS.getOrDefault(root, "an XML file with the root element <" + root + '>'), EXPORT);
  }

  /** The name of the root element, after declarations and comments; empty if it is not there. */
  private static String root(String start) {
    int at = 0;
    while (start.startsWith("<?", at) || start.startsWith("<!", at)) {
      String close = start.startsWith("<!--", at) ? "-->" : ">";
      int end = start.indexOf(close, at);
      at = end < 0 ? start.length() : start.indexOf('<', end + close.length());
      if (at < 0) {
        return "";
      }
    }
    int end = at + 1;
    while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
      end++;
    }
    return at + 1 < end && end <= start.length() ? start.substring(at + 1, end) : "";
  }

  private static @Nullable TextSignature ofJson(String content) {
    if (content.contains("\"format\"")) {
      return null;
    }
    return content.contains("\"CFDocument\"") || content.contains("\"CFItems\"")
        ? unreadable("a CASE package (JSON)", ROWS)
        : otherShape("a JSON file");
  }

  /** A mapping, or a list of mappings. */
  private static boolean isJson(String start) {
    return new JsonReader()
        .recognizes(start.startsWith("[") ? start.substring(1).stripLeading() : start);
  }

  /** Lines of comments may come before the first command. */
  private static boolean isTex(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("%"))
        .findFirst()
        .filter(line -> line.startsWith("\\documentclass") || line.startsWith("\\begin{"))
        .isPresent();
  }

  private static boolean isAsciiDoc(String line) {
    return line.startsWith("== ") || (line.startsWith(":") && line.indexOf(':', 1) > 1);
  }

  /** A command of reStructuredText: ".. name::". */
  private static boolean isDirective(String line) {
    int end = line.indexOf("::");
    return line.startsWith(".. ") && end > 3 && line.substring(3, end).indexOf(' ') < 0;
  }

  /** The lines before the first blank one are those of a message with several parts. */
  private static boolean isMail(List<String> lines) {
    List<String> head = lines.stream().takeWhile(line -> !line.isBlank()).toList();
    return head.stream().anyMatch(line -> line.startsWith("MIME-Version:"))
        && head.stream().anyMatch(line -> line.startsWith("Content-Type:"));
  }

  /** Sections in brackets, names with values, and comments; nothing else. */
  private static boolean isToml(List<String> lines) {
    int values = 0;
    int sections = 0;
    for (String line : lines) {
      boolean section = line.startsWith("[") && line.endsWith("]");
      int equals = line.indexOf(" = ");
      boolean value = equals > 0 && line.indexOf(' ') == equals;
      if (!section && !value && !line.isBlank() && !line.startsWith("#")) {
        return false;
      }
      values += value ? 1 : 0;
      sections += section ? 1 : 0;
    }
    return values > 0 && values + sections > 1;
  }
}
