package competence.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a content security policy calls a style sheet or a script. */
public final class ContentHash {
  private ContentHash() {}

  /** The hash source of an element's content: that content may be used, and no other. */
  public static String of(String content) {
    byte[] digest = Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
