package competence.model;

import competence.text.Numbers;

/**
 * Decides which labels become codes. A label is typed or computed before a text: "K3", "1.2", "a)",
 * "•". What a table has in a column of codes is always a code.
 */
public final class CodeLabel {
  private CodeLabel() {}

  /**
   * Whether a label becomes the code of its item: it has a letter and a digit, or at least two
   * numbers, or it has a number and its item is a heading. Other labels only show the structure.
   */
  public static boolean isCode(String label, ItemKind kind) {
    boolean letter = label.codePoints().anyMatch(Character::isLetter);
    int numbers = Numbers.count(label);
    return numbers > 1 || (numbers > 0 && (letter || kind == ItemKind.HEADING));
  }
}
