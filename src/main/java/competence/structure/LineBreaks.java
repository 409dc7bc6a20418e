package competence.structure;

import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Set;

/** Decides whether the lines that an author broke are texts of their own, or one text. */
public final class LineBreaks {
  private static final String OPEN_ENDS = ",([{-\u2013\u2014/&+";
  private static final String LATE_STARTS = ")]},;.:&/";
  private static final int SHARE_OF_ADDRESS = 2;

  /** Words after which a text goes on, or before which one has begun. */
  private static final Set<String> JOINTS =
      Set.copyOf(
          List.of(
              ("and or of the a an to with for in on at by from as that which each every all any no not"
                      + " only some und oder der die das"
                      + " ein eine mit f\u00FCr von zu et ou de la le les du un une avec pour"
                      + " y o e en el los con para i og och eller av het van voor met")
                  .split(" ", -1)));

  private static final Set<String> STARTS =
      Set.of("and", "or", "und", "oder", "bzw", "et", "ou", "y", "en", "og", "och", "&");

  /** Words with which a line goes on that others begin without them. */
  private static final Set<String> LINKS =
      Set.copyOf(
          List.of(
              ("when while if so because after before during under over even through without within"
                      + " with for in on at by from as to of that which who whose where until unless"
                      + " wenn w\u00E4hrend nach vor bei mit ohne f\u00FCr im am auf von zu aus"
                      + " durch")
                  .split(" ", -1)));

  private LineBreaks() {}

  /** Whether a line begins with a word that links it to the one before it: "with", "when". */
  public static boolean isLinked(String line) {
    return LINKS.contains(line.substring(0, WhiteSpace.find(line, 0, line.length())));
  }

  /** Whether a word joins clauses or parts of words: "first- and second-hand". */
  public static boolean isConjunction(String word) {
    return STARTS.contains(word);
  }

  /** Whether each of several lines is a clause that could be on its own. */
  public static boolean areTexts(List<String> lines) {
    int digits = 0;
    boolean lower = false;
    boolean upper = false;
    boolean linked = !lines.isEmpty() && isLinked(lines.get(0));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean goesOn = i + 1 < lines.size() && isOpen(line);
      if (line.isEmpty() || goesOn || (i > 0 && hasBegun(line)) || isLinked(line) != linked) {
        return false;
      }
      lower |= Character.isLowerCase(line.codePointAt(0));
      upper |= Character.isUpperCase(line.codePointAt(0));
      digits += looksLikeAddress(line) ? 1 : 0;
    }
    return lines.size() > 1 && !(lower && upper) && digits * SHARE_OF_ADDRESS < lines.size();
  }

  /** Whether a line ends in the middle of a clause: with a comma, an open bracket, "and". */
  public static boolean isOpen(String line) {
    String word = line.substring(line.lastIndexOf(' ') + 1);
    return !line.isEmpty()
        && (OPEN_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 || JOINTS.contains(word));
  }

  /** Whether a line begins in the middle of a clause: with a bracket, with "and". */
  public static boolean hasBegun(String line) {
    String word = line.substring(0, WhiteSpace.find(line, 0, line.length()));
    return LATE_STARTS.indexOf(line.charAt(0)) >= 0 || STARTS.contains(word);
  }

  /** Numbers of houses, postcodes, telephones; addresses of mail and of pages. */
  private static boolean looksLikeAddress(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += Numbers.isDigit(line.charAt(i)) ? 1 : 0;
    }
    return digits > 1 || line.indexOf('@') > 0 || line.contains("www.") || line.contains("://");
  }
}
