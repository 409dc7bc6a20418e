package competence.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import competence.text.Unicode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beyond what JSON asks for, characters that a reader of the output would not see. The
 * output shows what it holds, and stays a JavaScript literal.
 */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  private final boolean inPage;

  /** Escapes; in a page, the character that tags and comments begin with is escaped too. */
  JsonEscapes(boolean inPage) {
    this.inPage = inPage;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
    codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
    if (inPage) {
      codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    if (Character.isBmpCodePoint(c) && Unicode.isUnseen(c)) {
      String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
      return new SerializedString("\\u" + "0".repeat(4 - hex.length()) + hex);
    }
    return null;
  }
}
