package competence.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes text of bytes. A byte order mark decides (UTF-8, UTF-16 either way round, UTF-32 either way
 * round); without one the bytes are UTF-16 if that is plain, UTF-8 if they are valid UTF-8,
 * otherwise what the page declares, and windows-1252 if nothing helps. Valid UTF-8 is taken for
 * what it is even where a page declares something else: it is hardly valid by chance, and
 * declarations go stale.
 */
public final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * What came of the bytes.
   *
   * @param text the decoded text, without a byte order mark
   * @param charset the encoding that was used
   * @param guessed true if nothing in the bytes vouches for the encoding
   * @param replaced how many byte sequences had no meaning in the encoding and became U+FFFD
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
    Decoded utf16 = UnmarkedUtf16.decode(bytes).orElse(null);
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

  /** Without U+FFFD nothing was replaced; with it, a strict decoder tells. It is much slower. */
  private static String utf8(byte[] bytes) throws CharacterCodingException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? text
        : StandardCharsets.UTF_8
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

  /** The byte order marks; UTF-32 stands first, for its little-endian mark begins like UTF-16's. */
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
