package competence.threat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that try to become markup: every way to end the context of a text, combined with every kind
 * of active content.
 */
final class Payloads {
  private static final List<String> ESCAPES =
      List.of(
          "",
          "\">",
          "'>",
          "\"",
          "' ",
          "-->",
          "]]>",
          "</title>",
          "</style>",
          "</script>",
          "</textarea>",
          "</svg>",
          "</bdi></p>",
          "`",
          "\\\"",
          "&quot;>",
          "\u2028",
          "{{style}}");
  private static final List<String> TAGS =
      List.of(
          "script",
          "img src=x",
          "svg",
          "iframe",
          "math",
          "style",
          "body",
          "input autofocus",
          "details open",
          "video",
          "a href=#",
          "object",
          "template",
          "base href=//x/",
          "meta http-equiv=refresh content=0",
          "link rel=stylesheet",
          "form",
          "marquee");
  private static final List<String> HANDLERS =
      List.of("onerror", "onload", "onfocus", "ontoggle", "onmouseover", "ONCLICK", "onbegin");
  private static final List<String> SCHEMES =
      List.of(
          "javascript:",
          "JaVaScRiPt:",
          "java\tscript:",
          "java&#9;script:",
          "\u0001javascript:",
          "data:text/html,",
          "data:image/svg+xml;base64,",
          "vbscript:",
          "//evil.example/",
          "http:x",
          "&#106;avascript:",
          "jav&Tab;ascript:",
          "feed:javascript:",
          "blob:x",
          "file:///etc/");
  private static final List<String> CALLS = List.of("alert(1)", "alert`1`", "<!--", "&lt;x&gt;");

  private Payloads() {}

  /** All lines, each once. */
  static List<String> all() {
    Set<String> lines = new LinkedHashSet<>();
    for (String escape : ESCAPES) {
      for (String tag : TAGS) {
        for (String handler : HANDLERS) {
          lines.add(escape + "<" + tag + " " + handler + "=alert(1)>");
          lines.add(escape + "<" + tag + "/" + handler + "='alert(1)'//");
        }
        for (String call : CALLS) {
          lines.add(escape + "<" + tag + ">" + call + "</" + tag.split(" ", -1)[0] + ">");
        }
      }
      for (String scheme : SCHEMES) {
        lines.add(escape + "<a href=" + scheme + "alert(1)>x</a>");
        lines.add(escape + "[x](" + scheme + "alert(1))");
        lines.add(escape + "<" + scheme + "alert(1)>");
      }
    }
    for (String odd :
        List.of(
            "= 1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "- [ ] x",
            "# x",
            "> x",
            "1. x",
            "| a | b |",
            "~~~",
            "```",
            "---",
            "...",
            "a: b",
            "? x",
            "- x",
            "!!x",
            "&a",
            "*a",
            "<<",
            "{a: b}",
            "[a]",
            "%YAML 1.2",
            "\u0085",
            "a\u0085b",
            "x #y",
            "'",
            "\"",
            "\\",
            "<!--",
            "&#x202E;x")) {
      lines.add(odd);
    }
    return new ArrayList<>(lines);
  }
}
