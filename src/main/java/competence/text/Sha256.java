package competence.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Computes SHA-256 hashes, which identify documents, paths and style sheets. */
public final class Sha256 {
  /** The number of characters that are hashed at once. */
  private static final int PART = 1 << 16;

  private Sha256() {}

  /** A new digest; it is not safe for use by several threads. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** The SHA-256 of a text as UTF-8 with LF as line ends, in lower-case hexadecimal digits. */
  public static String ofText(String text) {
    MessageDigest digest = digest();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + PART);
      while (end < text.length() && isSplit(text.charAt(end - 1))) {
        end++;
      }
      String part = text.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      start = end;
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether the character after this one may belong to it. */
  private static boolean isSplit(char last) {
    return last == '\r' || Character.isHighSurrogate(last);
  }

  /**
   * The hash source of a style sheet or a script, for a content security policy: it allows this
   * content and no other.
   */
  public static String hashSource(String content) {
    byte[] hash = digest().digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
