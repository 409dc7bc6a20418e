package competence.record;

import competence.diagnostic.Code;
import competence.record.Token.Form;
import competence.source.Span;
import competence.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** What makes a value a text, and what makes a text a number. */
final class Texts {
  private static final int MOST_DIGITS = 9;

  private Texts() {}

  /** Why a value is no text, as the end of a sentence; null if it is one, or has been reported. */
  static @Nullable String problem(Node node) {
    if (isReported(node)) {
      return null;
    } else if (code(node) == Code.REC105) {
      return " must be a text, not " + node.shape();
    }
    return WhiteSpace.isBlank(((Node.Scalar) node).text()) ? " is empty" : null;
  }

  /** What is wrong if a value is not right as a text: its shape, or what it says. */
  static Code code(Node node) {
    boolean isText = node instanceof Node.Scalar scalar && scalar.form() != Form.LITERAL;
    return isText ? Code.REC109 : Code.REC105;
  }

  /** Whether a text is a whole number that fits an int. */
  static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= MOST_DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What stands for a value that has been reported. */
  static Node reported(Span place) {
    return new Node.Scalar("", Form.BAD, place);
  }

  /** Whether a value has been reported. */
  static boolean isReported(@Nullable Node node) {
    return node instanceof Node.Scalar scalar && scalar.form() == Form.BAD;
  }
}
