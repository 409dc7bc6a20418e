package competence.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Computes the hash by which a content security policy names a style sheet or a script. */
public final class ContentHash {
  private ContentHash() {}

  /** The hash source for the content of an element: it allows this content and no other. */
  public static String of(String content) {
    byte[] digest = Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
