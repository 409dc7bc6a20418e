package competence;

import java.util.ArrayList;
import java.util.List;

/** Texts that formats mistake for something else, or must escape. */
public final class HostileTexts {
  /** Words without any trick. */
  public static final List<String> WORDS =
      List.of("ability", "knowledge", "therapist", "\u00E9l\u00E8ve", "K3", "through", "client");

  /** Texts that look like numbers, dates, truth values or nothing. */
  private static final List<String> VALUES =
      List.of(
          "1.10",
          "010",
          "00",
          "0x1F",
          "0o17",
          "0b11",
          "1e3",
          "1_000",
          "12:30:45",
          "190:20:30.15",
          "2026-11-22",
          "2026-11-22T10:00:00Z",
          "2001-12-14 21:59:43.10 -5",
          "+1",
          "-1",
          ".5",
          "685.230_15e+03",
          ".inf",
          "-.INF",
          ".NaN",
          "~",
          "no",
          "NO",
          "No",
          "yes",
          "Y",
          "n",
          "on",
          "Off",
          "true",
          "False",
          "null",
          "Null",
          "=",
          "<<",
          "1234567890123456789012345678901234567890",
          "12e03",
          "0b1g",
          "2f1c",
          "1e1e1");

  /** Texts that look like YAML, JSON, Markdown or HTML. */
  private static final List<String> SYNTAX =
      List.of(
          "- x",
          "-",
          "? x",
          ": x",
          "+ x",
          "#",
          "# x",
          "x # y",
          "x #y",
          "a: b",
          "a:",
          ":",
          "---",
          "--- x",
          "...",
          "~~~",
          "```",
          "*a*",
          "*",
          "**",
          "_a_",
          "__",
          "`a`",
          "`",
          "[a](b)",
          "[a]",
          "[a]: b",
          "![a](b)",
          "<b>",
          "<!-- x -->",
          "&amp;",
          "&",
          "&a",
          "*q",
          "!x",
          "!!str x",
          "!",
          "{",
          "}",
          "{a: b}",
          "[",
          "]",
          "%",
          "%YAML 1.2",
          "@",
          "@x",
          "|",
          "|-",
          ">",
          "> x",
          "'",
          "''",
          "'a'",
          "\"",
          "\"a\"",
          "\\",
          "\\n",
          "\\u0041",
          "a\\",
          ",",
          "1. x",
          "1) x",
          "https://example.org/a_b_c?x=1&y=2",
          "a|b",
          "$x$",
          "http://a.b/: c",
          "- [ ] x",
          "</script>",
          "]]>",
          "{% x %}",
          "<a@b.c>",
          "\\*",
          "a\\*b",
          "x:y",
          "a, b",
          "=====",
          "-----",
          "***");

  /** Texts with characters that cannot be seen, change their direction, or are not in the BMP. */
  private static final List<String> CHARACTERS =
      List.of(
          "\t",
          "a\tb",
          "a\u00A0b",
          "\u00A0",
          "a\u2028b",
          "a\u2029b",
          "a\u0085b",
          "a\u200Bb",
          "a\u00ADb",
          "\uFEFFa",
          "a\uFEFFb",
          "\u202Ea\u202C",
          "\u2066a\u2069",
          "\u200Fa",
          "\u0627\u0644\u0645\u0639\u0631\u0641\u0629",
          "\u05D0\u05D1 (x)",
          "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
          "\uD83D\uDE00",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\u2764\uFE0F",
          "e\u0301",
          "\u00E9",
          "\uFB01",
          "\u00BD",
          "\u2019s",
          "\u201Cx\u201D",
          "\u2013",
          "\u2026",
          "\u2022 x",
          "a\u200Db",
          "\u3000x",
          "\uFFFD",
          "\uE000",
          "\uDB40\uDC41x",
          "\uD83F\uDFFE",
          "\uFDD0",
          "\u0130I\u0131i",
          "x\u0001y",
          "\u007F",
          "x\u001By",
          "\u0300");

  /** All of them. */
  public static final List<String> ALL = all();

  private HostileTexts() {}

  private static List<String> all() {
    List<String> all = new ArrayList<>(VALUES);
    all.addAll(SYNTAX);
    all.addAll(CHARACTERS);
    all.add("  trailing blanks   ");
    all.add("very long ".repeat(400));
    all.add("word".repeat(2000));
    return List.copyOf(all);
  }
}
