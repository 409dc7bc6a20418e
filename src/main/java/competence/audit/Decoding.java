package competence.audit;

import competence.ledger.Coding;
import competence.source.Span;
import competence.text.References;
import competence.text.WellFormed;
import org.jsoup.parser.Parser;

/** What a stretch of the source says, by the coding that the ledger claims for it. */
final class Decoding {
  private static final int LONGEST_REFERENCE = 34;
  private static final int NONE = -1;

  private Decoding() {}

  static String of(String content, Span span, Coding coding) {
    String written = content.substring(span.start(), span.end());
    String text =
        switch (coding) {
          case LITERAL -> written;
          case REFERENCES -> references(written);
          case MARKDOWN -> MarkdownText.decode(written);
          case YAML -> YamlText.decode(written);
          case HIDDEN -> HiddenText.decode(written);
          case HTML -> Parser.unescapeEntities(written, false);
          case ATTRIBUTE -> Parser.unescapeEntities(written, true);
          case BREAK -> " ";
          case JOINT -> " | ";
        };
    return WellFormed.mend(text);
  }

  /** Decodes references that end in a semicolon. */
  private static String references(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.charAt(at) == '&' ? endOfReference(written, at, written.length()) : NONE;
      if (end != NONE) {
        out.append(reference(written.substring(at, end)));
        at = end;
      } else {
        out.append(written.charAt(at++));
      }
    }
    return out.toString();
  }

  /** What a reference that ends in a semicolon stands for; itself, if it is none. */
  static String reference(String reference) {
    String common = References.common(reference);
    return common == null ? WellFormed.mend(Parser.unescapeEntities(reference, true)) : common;
  }

  /** The offset after what has the form of a reference; -1 if there is none at an ampersand. */
  static int endOfReference(String written, int at, int limit) {
    int most = Math.min(limit, at + LONGEST_REFERENCE);
    int end = at + 1;
    while (end < most && isReferencePart(written.charAt(end))) {
      end++;
    }
    return end < most && written.charAt(end) == ';' ? end + 1 : NONE;
  }

  private static boolean isReferencePart(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
