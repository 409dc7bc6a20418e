package competence.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks the form of values in a framework. */
public final class Forms {
  /** What to do about a document that names its language in another form. */
  public static final String LANGUAGE_REMEDY =
      "write a tag such as \"en\" or \"de-AT\", or give it with --lang";

  private static final int LONGEST_TAG = 35;
  private static final Pattern ITEM_ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private Forms() {}

  /** A letter, then letters, digits and hyphens: also an HTML id, a CSS name and a URL fragment. */
  public static boolean isItemId(String text) {
    return ITEM_ID.matcher(text).matches();
  }

  /** A well-formed BCP 47 tag (RFC 5646, section 2.1). Its subtags need not be registered. */
  public static boolean isLanguage(String text) {
    try {
      boolean fits = !text.isEmpty() && text.length() <= LONGEST_TAG;
      return fits && new Locale.Builder().setLanguageTag(text) != null;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** A date in the form of ISO 8601: 2026-11-22. */
  public static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return text.length() == "2026-11-22".length();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A URI with a scheme. */
  public static boolean isUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** 64 lower-case hexadecimal digits. */
  public static boolean isSha256(String text) {
    return SHA_256.matcher(text).matches();
  }
}
