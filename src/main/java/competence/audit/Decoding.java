package competence.audit;

import competence.ledger.Coding;
import competence.source.Span;
import competence.text.References;
import competence.text.WellFormed;
import org.jsoup.parser.Parser;

/** Decodes a stretch of the source by the coding that the ledger claims for it. */
final class Decoding {
  private static final int LONGEST_REFERENCE = 34;
  private static final int MOST_DIGITS = 5;
  private static final int NONE = -1;

  private Decoding() {}

  static String of(String content, Span span, Coding coding) {
    String written = content.substring(span.start(), span.end());
    String text =
        switch (coding) {
          case LITERAL -> written;
          case REFERENCES -> references(written);
          case MARKDOWN -> MarkdownDecoding.decode(written);
          case YAML -> YamlDecoding.decode(written);
          case HIDDEN -> hidden(written);
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
      int end = written.charAt(at) == '&' ? endOfReference(written, at) : NONE;
      if (end != NONE) {
        out.append(reference(written.substring(at, end)));
        at = end;
      } else {
        out.append(written.charAt(at++));
      }
    }
    return out.toString();
  }

  /** Decodes a reference that ends in a semicolon; returns it unchanged if it is none. */
  private static String reference(String reference) {
    String common = References.common(reference);
    return common == null ? WellFormed.mend(Parser.unescapeEntities(reference, true)) : common;
  }

  /** The offset after the reference at an ampersand, by its form; -1 if there is none. */
  private static int endOfReference(String written, int at) {
    int most = Math.min(written.length(), at + LONGEST_REFERENCE);
    int end = at + 1;
    while (end < most && isReferencePart(written.charAt(end))) {
      end++;
    }
    return end < most && written.charAt(end) == ';' ? end + 1 : NONE;
  }

  private static boolean isReferencePart(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Decodes a value in a comment of a handout, where some characters are given by number. */
  private static String hidden(String written) {
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.startsWith("&#", at) ? endOfDigits(written, at + 2) : at;
      boolean reference = end > at && written.startsWith(";", end);
      int number = reference ? number(written.substring(at + 2, end)) : -1;
      out.append(number < 0 ? written.charAt(at) : (char) number);
      at = number < 0 ? at + 1 : end + 1;
    }
    return out.toString();
  }

  private static int endOfDigits(String written, int from) {
    int end = from;
    while (end < written.length()
        && end - from < MOST_DIGITS
        && written.charAt(end) >= '0'
        && written.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** The number that some digits are; -1 if it is no character. */
  private static int number(String digits) {
    int number = digits.isEmpty() ? -1 : Integer.parseInt(digits);
    return number > Character.MAX_VALUE ? -1 : number;
  }
}
