package competence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random documents: the signs of Markdown, words and blanks in any order. The same seed gives the
 * same document.
 */
final class MarkdownSoup {
  private static final List<String> WORDS =
      tokens("tea%%An ability%%x%%7%%\u00E9t\u00E9%%\uD83D\uDE00%%a.b%%knows:%%$5%%2");

  private static final List<String> LINES =
      tokens(
          "\n"
              + "%%\n"
              + "%%\n"
              + "%%\n\n"
              + "%%\r\n"
              + "%%\r"
              + "%%\n"
              + "  %%\n"
              + "    %%\n"
              + "\t%%\n"
              + "> %%\n"
              + ">> %%\n"
              + ">%%\n"
              + "- %%\n"
              + "* %%\n"
              + "+ %%\n"
              + "1. %%\n"
              + "12) %%\n"
              + "  - %%\n"
              + "    - %%\n"
              + "-\t%%\n"
              + "- [ ] %%\n"
              + "- [x] %%\n"
              + "# %%\n"
              + "## %%\n"
              + "###### %%\n"
              + "====\n"
              + "%%\n"
              + "---\n"
              + "%%\n"
              + "--\n"
              + "%%\n"
              + "***\n"
              + "%%\n"
              + "- - -\n"
              + "%%\n"
              + "```\n"
              + "%%\n"
              + "``` java\n"
              + "%%\n"
              + "~~~ a b\n"
              + "%%\n"
              + "~~~\n"
              + "%%\n"
              + "| a | b |\n"
              + "|---|:-:|\n"
              + "%%\n"
              + "| %% |\n"
              + "%%\n"
              + "|-|\n"
              + "%%\n"
              + "[tea]: /url 'title'\n"
              + "%%\n"
              + "[x]: <u v>\n"
              + "\"t\n"
              + " t\"\n"
              + "%%\n"
              + "[d]:\n"
              + "%%\n"
              + "<div>\n"
              + "%%\n"
              + "</div>\n"
              + "%%\n"
              + "<p class=\"a\">%%\n"
              + "<script>\n"
              + "%%</script>\n"
              + "%%\n"
              + "<!-- %%\n"
              + "<?php\n"
              + "%%\n"
              + "<table><tr><td>%%\n"
              + "> - %%\n"
              + "> 1. %%\n"
              + "> | a |\n"
              + "> |-|\n"
              + "> | %% #\n");

  private static final List<String> SIGNS =
      tokens(
          " %% %% %% %%  %%\t%%\u00A0%%*%%**%%***%%_%%__%%`%%``%%` %%"
              + " `%%[%%]%%](%%)%%![%%](/u)%%](/u \"t i\")%%](<a b> 't')%%](b\n"
              + "\"t\")%%][tea]%%[tea]%%[x][]%%](\n"
              + "/u )%%<b>%%</b>%%<br>%%<br/>%%<a href=\"x\" title='y z'>%%<a\n"
              + "href=x>%%<%%>%%<http://a.b/c&amp;d>%%<me@a.bc>%%<!-- c d -->%%<!--"
              + " %%-->%%<![CDATA[q]]>%%<?pi q?>%%<!X y>%%\\%%\\*%%\\\\%%\\|%%\\\n"
              + "%%  \n"
              + "%%|%%||%%&amp;%%&copy;%%&nbsp;%%&#42;%%&#x41;%%&#128;%%&#xD83D;%%&#xDE00;%%&#0;%%&NewLine;%%&semi;%%&nosuch;%%&amp%%&lt"
              + " b;%%&%%;%%#%%-%%+%%=%%:%%~%%~~%%(%%\"%%'%%!%%\u0000%%"
              + "\uD800%%\uFFFE%%\u2028%%\u0085%%\f%%---%%\\`%%\\[%%\\<%%\\&amp;%%%20%%^%%{%%}%%@%%http://a.b%%"
              + "\u200B%%\u202E");

  private static final List<String> KEYS =
      tokens(
          "title%%lang%%language%%author%%authors%%date%%version%%description%%\"rights\"%%"
              + "license%%tags%%publisher");

  private static final List<String> VALUES =
      tokens(
          "tea%%'it''s *x*'%%\"a \\\" *b*\"%%en%%xx yy%%[Ann,\"B\\u00E9n\"]%%\n"
              + "- Ann\n"
              + "- 'B''n'%%2026-01-02%%|\n"
              + "  a\n"
              + "  b | c%%>- # remark\n"
              + "  *a*\n"
              + "  b & c%%\"a\\\n"
              + "  b \\x41\\0\\t\"%%https://a.bc%%a *b* `c` [d](e f)%%\"*x* y\"%%'a\n\n"
              + "  b'%%a # remark%%a\n"
              + "  b *c*%%''%%<b>z</b> &amp; *x*%%\"\\e\\a\\_|\"%%\\*a\\* *b*%%{a: b}%%\"&#42;"
              + " *\u00E9*\"%%*broken");

  private static void front(Random random, StringBuilder out) {
    out.append("---\n");
    List<String> keys = new ArrayList<>(KEYS);
    Collections.shuffle(keys, random);
    for (int i = random.nextInt(6); i >= 0; i--) {
      String value = VALUES.get(random.nextInt(VALUES.size()));
      out.append(keys.get(i)).append(": ").append(value);
      out.append(random.nextInt(6) == 0 ? "\n# remark\n" : "\n");
    }
    out.append(random.nextInt(5) == 0 ? "...\n" : "---\n");
  }

  private MarkdownSoup() {}

  private static List<String> tokens(String tokens) {
    return List.of(tokens.split("%%", -1));
  }

  /** A sign, a word or the beginning of a line. */
  static String token(Random random) {
    List<String> from = List.of(LINES, WORDS, SIGNS).get(random.nextInt(3));
    return from.get(random.nextInt(from.size()));
  }

  /** A document. */
  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    if (random.nextInt(6) == 0) {
      front(random, out);
    }
    int tokens = 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 24);
    int lines = 1 + random.nextInt(6);
    for (int i = 0; i < tokens; i++) {
      int kind = random.nextInt(12);
      List<String> from = kind < lines ? LINES : kind < lines + 3 ? WORDS : SIGNS;
      out.append(from.get(random.nextInt(from.size())));
    }
    return out.toString();
  }
}
