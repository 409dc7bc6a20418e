package competence.reader;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Decoder;
import competence.source.Decoder.BadBytes;
import competence.source.Decoder.Decoded;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Sha256;

/** The extractor of files that are text: decodes them and keeps every character. */
public final class TextExtractor implements Extractor {
  private static final String REMEDY = "save the document as UTF-8";

  /** The most letters of an example before and after its first one that is not ASCII. */
  private static final int LONGEST = 30;

  /** The hash of the text, which encoding and line ends do not change. */
  @Override
  public String sha256(byte[] bytes, SourceText text) {
    return Sha256.ofText(text.content());
  }

  @Override
  public Extract extract(String name, byte[] bytes) {
    Decoded decoded = Decoder.decode(bytes);
    SourceText text = new SourceText(name, decoded.text());
    Diagnostics findings = new Diagnostics(text);
    if (decoded.guessed()) {
      findings.add(
          Code.SRC101,
          null,
          "the encoding of the document is unknown; it was read as "
              + decoded.charset().name()
              + example(text),
          REMEDY);
    }
    reportBad(decoded, Code.SRC102, " and became U+FFFD", REMEDY, findings);
    return new Extract(text, findings.list());
  }

  /**
   * Extracts the text of a file that this program writes or has as a setting. Its encoding is never
   * guessed, because the file may be written again: what is not UTF-8 is an error. UTF-16 and
   * UTF-32 need a byte order mark.
   */
  public static Extract strict(String name, byte[] bytes) {
    Decoded decoded = Decoder.unicode(bytes);
    SourceText text = new SourceText(name, decoded.text());
    Diagnostics findings = new Diagnostics(text);
    String remedy = "type the character again, or save the whole file as UTF-8";
    if (decoded.guessed()) {
      String message = "this file is " + decoded.charset().name() + " without a byte order mark";
      findings.add(Code.SRC107, Span.at(0), message, "save it as UTF-8");
    }
    reportBad(decoded, Code.SRC107, "", remedy, findings);
    return new Extract(text, findings.list());
  }

  private static void reportBad(
      Decoded decoded, Code code, String effect, String help, Diagnostics findings) {
    String end = " not " + decoded.charset().name();
    for (BadBytes bad : decoded.bad()) {
      String bytes = bad.hex().length() > 2 ? "these bytes are" : "this byte is";
      findings.add(
          code,
          new Span(bad.offset(), bad.offset() + 1),
          bytes + end + effect + ": " + bad.hex(),
          help);
    }
    int more = decoded.replaced() - decoded.bad().size();
    if (more > 0) {
      findings.add(code, null, more + " more sequences of bytes are" + end + effect, help);
    }
  }

  /** The first word with a letter that is not ASCII, which a wrong encoding spoils. */
  private static String example(SourceText source) {
    String text = source.content();
    int at = indexOfOther(text);
    if (at < 0) {
      return "";
    }
    int start = at;
    while (start > Math.max(0, at - LONGEST) && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < Math.min(text.length(), at + LONGEST) && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int line = source.position(at).line();
    return ", for example \"" + text.substring(start, end) + "\" in line " + line;
  }

  /** The first letter that is not ASCII, or else the first other character; -1 if there is none. */
  private static int indexOfOther(String text) {
    int other = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x9F && Character.isLetter(c)) {
        return i;
      }
      other = other < 0 && c > 0xA0 && c != '\uFFFD' && !Character.isSurrogate(c) ? i : other;
    }
    return other;
  }
}
