package competence.record;

import org.jspecify.annotations.Nullable;

/**
 * The pieces of one file in its own syntax. Keys come as {@link Token.Scalar}, since not every
 * syntax tells them apart.
 */
interface Tokens {
  /** The next piece; null at the end, and after an error of syntax, which has been reported. */
  @Nullable Token next();

  /** Whether the end was an error of syntax. */
  boolean isBroken();
}
