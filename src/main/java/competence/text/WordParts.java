package competence.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits texts into words and the characters between them. The list of characters between words is
 * the program's own, so that it does not change with the JDK; all others are parts of words.
 */
public final class WordParts {
  /** First and last characters of ranges of punctuation and symbols, ascending. */
  private static final int[] BREAKS = {
    0x00, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xA9, 0xAB, 0xB4, 0xB6, 0xB9, 0xBB, 0xBF, 0xD7, 0xD7,
    0xF7, 0xF7, 0x37E, 0x37E, 0x55A, 0x55F, 0x589, 0x58A, 0x5BE, 0x5BE, 0x5C0, 0x5C0, 0x5C3, 0x5C3,
    0x5F3, 0x5F4, 0x609, 0x60D, 0x61B, 0x61F, 0x66A, 0x66D, 0x6D4, 0x6D4, 0x964, 0x965, 0x1680,
    0x1680, 0x2000, 0x206F, 0x20A0, 0x20CF, 0x2100, 0x2BFF, 0x2E00, 0x2E7F, 0x3000, 0x3004, 0x3008,
    0x3020, 0x3030, 0x3030, 0x303D, 0x303F, 0xFE10, 0xFE1F, 0xFE30, 0xFE6F, 0xFEFF, 0xFEFF, 0xFF01,
    0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFFF9, 0xFFFD, 0x1F000, 0x1FAFF
  };

  /** The same for scripts that do not separate words: Thai, Lao, Han, kana and so on. */
  private static final int[] UNSEPARATED = {
    0xE00, 0xEFF, 0x1000, 0x109F, 0x1780, 0x17FF, 0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021, 0x302F,
    0x3031, 0x303C, 0x3040, 0x9FFF, 0xA000, 0xA4CF, 0xF900, 0xFAFF, 0x20000, 0x3FFFF
  };

  private WordParts() {}

  /** The words of a text and each character between them, in order: joined, they are the text. */
  public static List<String> all(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (Unicode.isIn(BREAKS, c) || Unicode.isIn(UNSEPARATED, c)) {
        if (start < i) {
          parts.add(text.substring(start, i));
        }
        parts.add(text.substring(i, end));
        start = end;
      }
      i = end;
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  public static List<String> words(String text) {
    List<String> words = all(text);
    words.removeIf(part -> Unicode.isIn(BREAKS, part.codePointAt(0)));
    return words;
  }
}
