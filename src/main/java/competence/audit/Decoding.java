package competence.audit;

import competence.ledger.Coding;
import competence.source.Span;
import competence.text.Numbers;
import competence.text.References;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.function.IntPredicate;
import org.jsoup.parser.Parser;

/** Decodes a stretch of the source by the coding that the ledger claims for it. */
final class Decoding {
  private static final String YAML_LETTERS = "abtnvfre0N_LP";
  private static final String YAML_CHARACTERS =
      "\u0007\b\t\n\u000B\f\r\u001B\0\u0085\u00A0\u2028\u2029";

  /** Decodes one escape. */
  private interface Escape {
    /** The offset after the escape that begins at an offset; the same offset if none does. */
    int decode(String written, int at, StringBuilder out);
  }

  private Decoding() {}

  static String of(String content, Span span, Coding coding) {
    String written = content.substring(span.start(), span.end());
    String text =
        switch (coding) {
          case LITERAL -> written;
          case REFERENCES -> decode(written, Decoding::reference);
          case MARKDOWN, MARKDOWN_SUPERSCRIPT, MARKDOWN_SUBSCRIPT ->
              decode(written, Decoding::markdown);
          case YAML -> yaml(written);
          case HIDDEN -> decode(written, Decoding::numbered);
          case HTML, SUPERSCRIPT, SUBSCRIPT -> html(written);
          case ATTRIBUTE -> Parser.unescapeEntities(written, true);
          case BREAK -> " ";
          case JOINT -> " | ";
        };
    return coding.shown(WellFormed.mend(text));
  }

  private static String html(String written) {
    return Parser.unescapeEntities(written, false);
  }

  private static String decode(String written, Escape escape) {
    if (written.indexOf('&') < 0 && written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      int end = c == '&' || c == '\\' ? escape.decode(written, at, out) : at;
      if (end == at) {
        out.append(c);
      }
      at = Math.max(end, at + 1);
    }
    return out.toString();
  }

  /** The offset after at most some characters of a kind. */
  private static int skip(String written, int from, int most, IntPredicate kind) {
    int at = from;
    while (at < written.length() && at - from < most && kind.test(written.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int reference(String written, int at, StringBuilder out) {
    int end = skip(written, at + 1, 32, c -> c == '#' || isLetterOrDigit(c));
    if (written.charAt(at) != '&' || !written.startsWith(";", end)) {
      return at;
    }
    String reference = written.substring(at, end + 1);
    String common = References.common(reference);
    out.append(common == null ? WellFormed.mend(Parser.unescapeEntities(reference, true)) : common);
    return end + 1;
  }

  /** In the comments of handouts some characters are given by number. */
  private static int numbered(String written, int at, StringBuilder out) {
    int end = skip(written, at + 2, 5, c -> Numbers.isDigit((char) c));
    boolean number = written.startsWith("&#", at) && end > at + 2 && written.startsWith(";", end);
    int code = number ? Integer.parseInt(written.substring(at + 2, end)) : -1;
    if (code < 0 || code > Character.MAX_VALUE) {
      return at;
    }
    out.append((char) code);
    return end + 1;
  }

  /** Escapes and references of Markdown (CommonMark 0.31, 2.4 and 2.5). */
  private static int markdown(String written, int at, StringBuilder out) {
    if (written.startsWith("&#", at)) {
      return markdownNumber(written, at, out);
    } else if (written.charAt(at) == '&') {
      int end = skip(written, at + 1, 31, Decoding::isLetterOrDigit);
      String reference = written.substring(at, Math.min(end + 1, written.length()));
      String character = Parser.unescapeEntities(reference, true);
      boolean known = reference.endsWith(";") && !character.equals(reference);
      out.append(known ? character : "");
      return known ? end + 1 : at;
    }
    int end = skip(written, at + 1, 1, c -> c > ' ' && c < 0x7F && !isLetterOrDigit(c));
    out.append(written, at + 1, end);
    return end > at + 1 ? end : at;
  }

  private static int markdownNumber(String written, int at, StringBuilder out) {
    boolean hex = written.startsWith("x", at + 2) || written.startsWith("X", at + 2);
    int radix = hex ? 16 : 10;
    int start = at + (hex ? 3 : 2);
    int end = skip(written, start, hex ? 6 : 7, c -> c < 0x7F && Character.digit(c, radix) >= 0);
    if (end == start || !written.startsWith(";", end)) {
      return at;
    }
    int code = Integer.parseInt(written.substring(start, end), radix);
    // No character: U+FFFD. Surrogates are for the caller, who sees their neighbours.
    out.appendCodePoint(code == 0 || code > Character.MAX_CODE_POINT ? 0xFFFD : code);
    return end + 1;
  }

  /** A scalar of YAML; line breaks in it are white space. */
  private static String yaml(String written) {
    int last = written.length() - 1;
    boolean quoted = last > 0 && written.charAt(0) == written.charAt(last);
    return switch (quoted ? written.charAt(0) : ' ') {
      case '\'' -> written.substring(1, last).replace("''", "'");
      case '"' -> decode(written.substring(1, last), Decoding::yamlEscape);
      default -> written;
    };
  }

  /** Escapes of double-quoted scalars (YAML 1.2, 5.7); a number without a character is skipped. */
  private static int yamlEscape(String written, int at, StringBuilder out) {
    if (written.charAt(at) != '\\' || at + 1 == written.length()) {
      return at;
    }
    char c = written.charAt(at + 1);
    int digits =
        switch (c) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (c == '\n' || c == '\r') {
      return WhiteSpace.skip(written, at + 1, written.length());
    } else if (digits == 0) {
      int letter = YAML_LETTERS.indexOf(c);
      out.append(letter < 0 ? c : YAML_CHARACTERS.charAt(letter));
      return at + 2;
    }
    long code = 0;
    int end = Math.min(written.length(), at + 2 + digits);
    for (int i = at + 2; i < end; i++) {
      code = code * 16 + Character.digit(written.charAt(i), 16);
    }
    if (code >= 0 && code <= Character.MAX_CODE_POINT) {
      out.appendCodePoint((int) code);
    }
    return end;
  }

  private static boolean isLetterOrDigit(int c) {
    return Numbers.isDigit((char) c) || HtmlTagForm.isLetter((char) c);
  }
}
