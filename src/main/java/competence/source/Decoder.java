package competence.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes to text. A byte order mark decides (UTF-8, UTF-16, UTF-32, the last two in either
 * byte order). Without one, the bytes are UTF-16 if they clearly look like it, then UTF-8 if they
 * are valid UTF-8, then in the encoding that the page declares, then UTF-8 with some bad bytes if a
 * character speaks for that, and else windows-1252. Valid UTF-8 wins over a declaration: it is
 * hardly ever valid by chance, and declarations go stale.
 */
public final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In any script, at least one in this many characters is a space, a line end or a digit. */
  private static final int SPACING = 16;

  /**
   * The encodings that a byte order mark may name. UTF-32 comes first: its little-endian mark
   * begins like that of UTF-16.
   */
  private static final List<String> MARKED =
      List.of("UTF-32BE", "UTF-32LE", "UTF-8", "UTF-16BE", "UTF-16LE");

  /** More bad sequences than anybody is told of are only counted. */
  private static final int MOST_BAD = 1_000;

  /** How many characters are decoded at a time where bytes are bad. */
  private static final int BLOCK = 1 << 13;

  /** What may follow a letter in a text that is windows-1252, and is not ASCII. */
  private static final String AFTER_A_LETTER =
      "\u00A0\u00AB\u00AD\u00B7\u00BB\u2013\u2014\u2018\u2019"
          + "\u201C\u201D\u201E\u2022\u2026\u2039\u203A";

  /** The number of bytes in which browsers look for a declaration. */
  private static final int WINDOW = 1024;

  /**
   * The labels of each supported encoding; the first is its name in Java, too. They mean the same
   * as in browsers (the WHATWG Encoding Standard): {@code iso-8859-1}, for example, is
   * windows-1252. Encodings that hide ASCII in other bytes, such as UTF-7, are not supported.
   */
  private static final String LABELS =
      """
      utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8
      windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii \
      us-ascii ansi_x3.4-1968 cp819 ibm819
      windows-1250 cp1250 x-cp1250
      windows-1251 cp1251 x-cp1251
      windows-1253 cp1253 x-cp1253
      windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5
      windows-1255 cp1255 x-cp1255
      windows-1256 cp1256 x-cp1256
      windows-1257 cp1257 x-cp1257
      windows-1258 cp1258 x-cp1258
      iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2
      iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic
      iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8
      iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 l9
      koi8-r koi8 koi koi8_r
      koi8-u koi8-ru
      windows-31j shift_jis shift-jis sjis x-sjis ms_kanji ms932
      euc-jp x-euc-jp
      euc-kr korean ks_c_5601-1987 ksc5601 windows-949
      gbk gb2312 gb_2312-80 x-gbk chinese
      big5 big5-hkscs cn-big5 x-x-big5
      """;

  private Decoder() {}

  /**
   * Decoded bytes.
   *
   * @param text the text, without a byte order mark
   * @param charset the encoding that was used
   * @param guessed true if nothing in the bytes confirms the encoding
   * @param bad the first byte sequences that are invalid in the encoding
   * @param replaced how many there are in all; each became U+FFFD
   */
  public record Decoded(
      String text, Charset charset, boolean guessed, List<BadBytes> bad, int replaced) {}

  /**
   * Bytes that are invalid in the encoding.
   *
   * @param offset where the text has U+FFFD for them
   * @param hex the bytes as people write them: {@code E2 80}
   */
  public record BadBytes(int offset, String hex) {}

  /** Decodes a whole document; never fails. */
  public static Decoded decode(byte[] bytes) {
    Decoded unicode = unicode(bytes);
    if (unicode.replaced() == 0 || mark(bytes) != null) {
      return unicode;
    }
    Charset declared = declared(bytes);
    if (declared != null) {
      return decode(bytes, 0, declared);
    } else if (unicode.text().codePoints().anyMatch(Decoder::speaksForUtf8)) {
      return unicode;
    }
    Decoded guess = decode(bytes, 0, WINDOWS_1252);
    return new Decoded(guess.text(), WINDOWS_1252, true, guess.bad(), guess.replaced());
  }

  /** Decodes a file that must be UTF-8, or have a byte order mark. */
  public static Decoded unicode(byte[] bytes) {
    Charset marked = mark(bytes);
    if (marked != null) {
      return decode(bytes, "\uFEFF".getBytes(marked).length, marked);
    }
    Decoded utf16 = unmarkedUtf16(bytes);
    return utf16 == null ? decode(bytes, 0, StandardCharsets.UTF_8) : utf16;
  }

  /** The encoding that a byte order mark names; null if there is none. */
  private static @Nullable Charset mark(byte[] bytes) {
    for (String name : MARKED) {
      Charset charset = Charset.forName(name);
      byte[] mark = "\uFEFF".getBytes(charset);
      int same = Arrays.mismatch(mark, bytes);
      if (same < 0 || same == mark.length) {
        return charset;
      }
    }
    return null;
  }

  /**
   * Whether a character that was read as UTF-8 is none by chance. In windows-1252 its bytes would
   * be a letter and what does not follow letters; an accented letter before a quotation mark, for
   * example, may be both.
   */
  private static boolean speaksForUtf8(int c) {
    if (c < 0x80 || c == 0xFFFD) {
      return false;
    }
    String other = new String(Character.toString(c).getBytes(StandardCharsets.UTF_8), WINDOWS_1252);
    return c < 0x100 || other.chars().skip(1).anyMatch(o -> AFTER_A_LETTER.indexOf(o) < 0);
  }

  /** The encoding that a page declares; null if it is not a page or declares no known one. */
  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, WINDOW);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String label =
        start.stripLeading().startsWith("<") ? label(start.toLowerCase(Locale.ROOT)) : "";
    return LABELS
        .lines()
        .map(line -> List.of(line.split(" ")))
        .filter(labels -> labels.contains(label))
        .map(labels -> labels.get(0))
        .findFirst()
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .orElse(null);
  }

  /** The label in an XML declaration, a {@code <meta charset>} or a content type; empty if none. */
  private static String label(String start) {
    if (start.stripLeading().startsWith("<?xml")) {
      int end = start.indexOf("?>");
      String label = value(start, "encoding", 0, Math.max(end, 0));
      if (!label.isEmpty()) {
        return label;
      }
    }
    int at = start.indexOf("<meta");
    while (at >= 0) {
      int end = start.indexOf('>', at);
      String label = value(start, "charset", at, end < 0 ? start.length() : end);
      if (!label.isEmpty()) {
        return label;
      }
      at = start.indexOf("<meta", at + 1);
    }
    return "";
  }

  /** The value after a name and an equals sign, without quotes. */
  private static String value(String text, String name, int from, int to) {
    int at = text.indexOf(name, from);
    if (at < 0 || at + name.length() >= to) {
      return "";
    }
    int start = at + name.length();
    while (start < to && " \t\n\r\f=\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && " \t\n\r\f\"';/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /**
   * UTF-16 without a byte order mark: spaces and line ends have a zero byte, always on the same
   * side, and the whole decodes without an error into text without controls. As UTF-8 the same
   * bytes would be full of NULs, which no text has.
   */
  private static @Nullable Decoded unmarkedUtf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    boolean oneSided = even == 0 || odd == 0;
    boolean enough = even + odd > 1 && (even + odd) * 2L * SPACING >= bytes.length;
    if (!oneSided || !enough || bytes.length % 2 != 0) {
      return null;
    }
    try {
      Charset charset = odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean controls = text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
      return controls ? null : new Decoded(text, charset, true, List.of(), 0);
    } catch (CharacterCodingException notUtf16) {
      return null;
    }
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return text.indexOf('\uFFFD') < 0
        ? new Decoded(text, charset, false, List.of(), 0)
        : decodeBad(ByteBuffer.wrap(bytes, from, bytes.length - from), charset);
  }

  /** Decodes block by block, which is slower, and notes bad bytes. */
  private static Decoded decodeBad(ByteBuffer in, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer block = CharBuffer.allocate(BLOCK);
    StringBuilder text = new StringBuilder(in.remaining());
    List<BadBytes> bad = new ArrayList<>();
    int replaced = 0;
    while (true) {
      CoderResult result = decoder.decode(in, block, true);
      text.append(block.flip());
      block.clear();
      if (result.isError()) {
        int end = in.position() + result.length();
        if (replaced++ < MOST_BAD) {
          bad.add(new BadBytes(text.length(), hex(in, end)));
        }
        in.position(end);
        text.append('\uFFFD');
      } else if (result.isUnderflow()) {
        return new Decoded(text.toString(), charset, false, bad, replaced);
      }
    }
  }

  private static String hex(ByteBuffer in, int end) {
    StringBuilder hex = new StringBuilder();
    for (int i = in.position(); i < end; i++) {
      String digits = Integer.toHexString(0x100 | (in.get(i) & 0xFF)).substring(1);
      hex.append(i == in.position() ? "" : " ").append(digits.toUpperCase(Locale.ROOT));
    }
    return hex.toString();
  }
}
