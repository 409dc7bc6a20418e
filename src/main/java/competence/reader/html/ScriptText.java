package competence.reader.html;

import competence.ledger.Coding;
import competence.ledger.SourcePiece;
import competence.text.Scripts;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a page as an outline has it: a superscript or a subscript is written as one.
 *
 * @param pieces its pieces of the source
 * @param apart whether it is a superscript or a subscript that cannot be written as one, so that
 *     spaces separate it
 */
record ScriptText(String words, List<SourcePiece> pieces, boolean apart) {
  /**
   * Writes a text.
   *
   * @param script {@link Coding#SUPERSCRIPT}, {@link Coding#SUBSCRIPT}, or null
   * @param before the character before it
   */
  static ScriptText of(
      String words, List<SourcePiece> pieces, @Nullable Coding script, char before) {
    String text = script == null ? "" : WhiteSpace.fold(words);
    if (script == null
        || text.isEmpty()
        || (script.isSuperscript() && Scripts.isOrdinal(text, before))) {
      return new ScriptText(words, pieces, false);
    } else if (pieces.size() != 1 || pieces.get(0).coding() != Coding.HTML) {
      return new ScriptText(words, pieces, true);
    }
    String start = WhiteSpace.is(words.charAt(0)) ? " " : "";
    String end = WhiteSpace.is(words.charAt(words.length() - 1)) ? " " : "";
    SourcePiece piece = new SourcePiece(pieces.get(0).span(), script);
    return new ScriptText(start + script.shown(text) + end, List.of(piece), false);
  }
}
