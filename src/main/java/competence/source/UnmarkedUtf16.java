package competence.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark: spaces and line ends have a zero byte, always on the same
 * side, and the whole decodes without an error into text without controls. As UTF-8 the same bytes
 * would be full of NULs, which no text has.
 */
final class UnmarkedUtf16 {
  /** In any script at least so many of a text's characters are spaces, line ends or digits. */
  private static final int ONE_IN = 16;

  private UnmarkedUtf16() {}

  /** The encoding, and the text in it; nothing if the bytes are something else. */
  static Optional<Decoder.Decoded> decode(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    boolean oneSided = even == 0 || odd == 0;
    boolean enough = even + odd > 1 && (even + odd) * 2L * ONE_IN >= bytes.length;
    if (!oneSided || !enough || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return strictly(bytes, odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Decoder.Decoded> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      boolean controls = text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
      return controls
          ? Optional.empty()
          : Optional.of(new Decoder.Decoded(text.toString(), charset, true, 0));
    } catch (CharacterCodingException notUtf16) {
      return Optional.empty();
    }
  }
}
