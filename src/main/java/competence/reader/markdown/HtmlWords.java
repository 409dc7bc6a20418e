package competence.reader.markdown;

import competence.inline.Inline;
import competence.reader.html.HtmlToken;
import java.util.ArrayList;
import java.util.List;

/** The words of a piece of raw HTML: what stands between its tags. */
final class HtmlWords {
  private static final List<String> NO_CONTENT = List.of("script", "style");

  private final String html;
  private final List<Part> parts = new ArrayList<>();

  /** What a part of the HTML is. */
  enum Kind {
    WORDS,
    /** A tag, a comment or a declaration. */
    MARKUP,
    /** A script or a style sheet. */
    SILENT
  }

  /** A part of the HTML. */
  record Part(Kind kind, int start, int end) {}

  private HtmlWords(String html) {
    this.html = html;
  }

  /** The parts of some HTML, which follow each other and are all of it. */
  static List<Part> parts(String html) {
    HtmlWords words = new HtmlWords(html);
    words.part();
    return words.parts;
  }

  /** The text of the words, with a space for each part between them. */
  static String text(String html, List<Part> parts) {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      if (part.kind() == Kind.WORDS) {
        out.append(html, part.start(), part.end());
      } else {
        out.append(' ');
      }
    }
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

  private void part() {
    int words = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = endOfMarkup(at);
      if (end > at) {
        add(Kind.WORDS, words, at);
        add(Kind.MARKUP, at, end);
        words = silent(at, end);
        add(Kind.SILENT, end, words);
      } else if (HtmlToken.beginsTag(html, at)) {
        break; // It has no end, and what follows stands in it: looking further takes too long.
      }
      at = html.indexOf('<', Math.max(at + 1, words));
    }
    add(Kind.WORDS, words, html.length());
  }

  private void add(Kind kind, int start, int end) {
    if (start < end) {
      parts.add(new Part(kind, start, end));
    }
  }

  /** Where what the bracket begins is over; the same offset if it begins nothing. */
  private int endOfMarkup(int at) {
    if (html.startsWith("<!--", at)) {
      return after("-->", at);
    } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      return after(">", at);
    }
    return HtmlToken.endOfTag(html, at, html.length());
  }

  private int after(String ending, int from) {
    int found = html.indexOf(ending, from);
    return found < 0 ? html.length() : found + ending.length();
  }

  /** The end of what is no content after a start tag: where its end tag begins. */
  private int silent(int tag, int end) {
    for (String name : NO_CONTENT) {
      if (html.regionMatches(true, tag + 1, name, 0, name.length())) {
        return indexOfIgnoringCase("</" + name, end);
      }
    }
    return end;
  }

  private int indexOfIgnoringCase(String word, int from) {
    int at = from;
    while (at < html.length() && !html.regionMatches(true, at, word, 0, word.length())) {
      at++;
    }
    return at;
  }
}
