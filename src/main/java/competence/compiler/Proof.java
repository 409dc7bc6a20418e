package competence.compiler;

import competence.limit.Limits;
import competence.model.Framework;
import competence.present.Presentation;
import competence.text.Bytes;
import org.jspecify.annotations.Nullable;

/** Looks whether an output says what it was made to say. It knows nothing of how it was made. */
interface Proof {
  /** For formats that are proved in the tests only. */
  Proof NONE = (output, framework, presentation, limits) -> null;

  /**
   * Looks at an output.
   *
   * @param output the output
   * @param framework what it was made of
   * @param presentation how people want to see it
   * @param limits how much it may cost to read the output again
   * @return what is lost, invented or changed, in words; null if all is there
   */
  @Nullable String flaw(
      Bytes output, Framework framework, Presentation presentation, Limits limits);
}
