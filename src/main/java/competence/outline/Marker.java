package competence.outline;

import org.jspecify.annotations.Nullable;

/**
 * What is before an entry of a list.
 *
 * @param kind its kind
 * @param sign the bullet or the label as people see it ("•", "2.1", "(a)"); empty if the document
 *     has only a markup element
 * @param text the label as a text of the source, which becomes the code of the item if the rule for
 *     codes says so; null for bullets, and for numbers that the source does not have as text
 */
public record Marker(Kind kind, String sign, @Nullable Text text) {
  /** No marker. */
  public static final Marker NONE = new Marker(Kind.NONE, "", null);

  /** The marker of an entry of which the document says only that it is one. */
  public static final Marker BULLET = new Marker(Kind.BULLET, "", null);

  public enum Kind {
    NONE,
    BULLET,
    /** A number, a letter or a code: "1.", "a)", "K3". */
    LABEL,
    /** A box to tick. */
    BOX
  }

  /** A label with its text. */
  public static Marker label(Text text) {
    return new Marker(Kind.LABEL, text.plain(), text);
  }
}
