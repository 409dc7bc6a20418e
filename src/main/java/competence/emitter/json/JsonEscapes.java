package competence.emitter.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import competence.record.Unseen;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beyond what JSON asks for, characters that a reader of the file would not see: the file
 * shows what it holds, and stays a JavaScript literal.
 */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
    codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    if (Character.isBmpCodePoint(c) && Unseen.is(c)) {
      String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
      return new SerializedString("\\u" + "0".repeat(4 - hex.length()) + hex);
    }
    return null;
  }
}
