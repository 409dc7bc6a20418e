package competence.match;

/**
 * What is known about two items before they are compared.
 *
 * @param old an earlier item; {@link Tree#NONE} if the other one is new
 * @param young a new item; {@link Tree#NONE} if the other one is gone
 */
public record Given(int old, int young) {}
