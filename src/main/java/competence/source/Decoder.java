package competence.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes to text. A byte order mark decides (UTF-8, UTF-16, UTF-32, the last two in either
 * byte order). Without one, the bytes are UTF-16 if they clearly look like it, then UTF-8 if they
 * are valid UTF-8, then in the encoding that the page declares, and else windows-1252. Valid UTF-8
 * wins over a declaration: it is hardly ever valid by chance, and declarations go stale.
 */
public final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In any script, at least one in this many characters is a space, a line end or a digit. */
  private static final int SPACING = 16;

  private Decoder() {}

  /**
   * Decoded bytes.
   *
   * @param text the text, without a byte order mark
   * @param charset the encoding that was used
   * @param guessed true if nothing in the bytes confirms the encoding
   * @param replaced how many byte sequences are invalid in the encoding and became U+FFFD
   */
  public record Decoded(String text, Charset charset, boolean guessed, int replaced) {}

  /** Decodes a whole document; never fails. */
  public static Decoded decode(byte[] bytes) {
    for (Mark mark : Mark.values()) {
      if (mark.begins(bytes)) {
        int length = bytes.length - mark.bytes().length;
        return lenient(ByteBuffer.wrap(bytes, mark.bytes().length, length), mark.charset(), false);
      }
    }
    Decoded utf16 = unmarkedUtf16(bytes);
    if (utf16 != null) {
      return utf16;
    }
    try {
      return new Decoded(utf8(bytes), StandardCharsets.UTF_8, false, 0);
    } catch (CharacterCodingException notUtf8) {
      Charset declared = DeclaredEncoding.of(bytes).orElse(null);
      return lenient(
          ByteBuffer.wrap(bytes), declared == null ? WINDOWS_1252 : declared, declared == null);
    }
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
      String text = strict(bytes, charset);
      boolean controls = text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
      return controls ? null : new Decoded(text, charset, true, 0);
    } catch (CharacterCodingException notUtf16) {
      return null;
    }
  }

  /** The lenient decoder is much faster, and text without U+FFFD needs no strict one. */
  private static String utf8(byte[] bytes) throws CharacterCodingException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : strict(bytes, StandardCharsets.UTF_8);
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static Decoded lenient(ByteBuffer bytes, Charset charset, boolean guessed) {
    String text = charset.decode(bytes).toString();
    int replaced = (int) text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(text, charset, guessed, replaced);
  }

  /** Byte order marks. UTF-32 comes first: its little-endian mark begins like that of UTF-16. */
  private enum Mark {
    UTF_32BE("UTF-32BE"),
    UTF_32LE("UTF-32LE"),
    UTF_8("UTF-8"),
    UTF_16BE("UTF-16BE"),
    UTF_16LE("UTF-16LE");

    private final String charset;

    Mark(String charset) {
      this.charset = charset;
    }

    Charset charset() {
      return Charset.forName(charset);
    }

    /** U+FEFF in the encoding. */
    byte[] bytes() {
      return "\uFEFF".getBytes(charset());
    }

    boolean begins(byte[] document) {
      byte[] mark = bytes();
      return document.length >= mark.length
          && Arrays.equals(mark, 0, mark.length, document, 0, mark.length);
    }
  }
}
