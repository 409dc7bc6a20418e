package competence.reader.html;

import competence.ledger.Coding;
import competence.ledger.SourcePiece;
import competence.text.Numbers;
import competence.text.Scripts;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of a page as an outline has it: a superscript or a subscript is written as one.
 *
 * @param pieces its pieces of the source
 */
record ScriptText(String words, List<SourcePiece> pieces) {
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "re", "e", "\u00E8re", "\u00E8me", "nde", "o", "a");

  /**
   * Writes a text.
   *
   * @param script {@link Coding#SUPERSCRIPT}, {@link Coding#SUBSCRIPT}, or null
   * @param before the character before it
   */
  static ScriptText of(
      String words, List<SourcePiece> pieces, @Nullable Coding script, char before) {
    if (script == null || pieces.size() != 1) {
      return new ScriptText(words, pieces);
    }
    String text = WhiteSpace.fold(words);
    if (text.isEmpty() || isOrdinal(text, before) || pieces.get(0).coding() != Coding.HTML) {
      return new ScriptText(words, pieces);
    }
    String shown =
        script == Coding.SUPERSCRIPT ? Scripts.superscript(text) : Scripts.subscript(text);
    String start = WhiteSpace.is(words.charAt(0)) ? " " : "";
    String end = WhiteSpace.is(words.charAt(words.length() - 1)) ? " " : "";
    return new ScriptText(
        start + shown + end, List.of(new SourcePiece(pieces.get(0).span(), script)));
  }

  /** The ending of an ordinal number is only set above the line: 1st, nth. */
  private static boolean isOrdinal(String text, char before) {
    return (Numbers.isDigit(before) || before == 'n')
        && ORDINALS.contains(text.toLowerCase(Locale.ROOT));
  }
}
