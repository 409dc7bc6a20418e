package competence.reader.markdown;

import competence.inline.Inline;
import java.util.List;

/** The words of a piece of raw HTML: what stands between its tags. */
final class HtmlWords {
  private static final List<String> NO_CONTENT = List.of("script", "style");

  private HtmlWords() {}

  /** The text with a space for each tag, comment, script and style sheet. */
  static String of(String html) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      if (tag < 0 || html.indexOf('>', tag) < 0) {
        break;
      }
      out.append(html, at, tag).append(' ');
      at = end(html, tag);
    }
    out.append(html, Math.min(at, html.length()), html.length());
    return decode(out.toString());
  }

  /** Character references are the same in Markdown; everything else that is markup there is not. */
  private static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append("\\`*_[]<>".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return Inline.plain(out.toString());
  }

  /** Where what the bracket begins is over. */
  private static int end(String html, int tag) {
    if (html.startsWith("<!--", tag)) {
      return after(html, "-->", tag);
    }
    for (String name : NO_CONTENT) {
      if (html.regionMatches(true, tag + 1, name, 0, name.length())) {
        int close = indexOfIgnoringCase(html, "</" + name, tag);
        return close < 0 ? html.length() : after(html, ">", close);
      }
    }
    return after(html, ">", tag);
  }

  private static int after(String html, String ending, int from) {
    int found = html.indexOf(ending, from);
    return found < 0 ? html.length() : found + ending.length();
  }

  private static int indexOfIgnoringCase(String html, String word, int from) {
    for (int i = from; i <= html.length() - word.length(); i++) {
      if (html.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }
}
