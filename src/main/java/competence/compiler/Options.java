package competence.compiler;

import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.outline.Profile;
import org.jspecify.annotations.Nullable;

/**
 * How a document is to be compiled.
 *
 * @param from its format; null to find it out
 * @param profile the habits of its family
 * @param language the framework's language; null to take the document's word, or else the profile's
 * @param id the framework's id; null to take the previous one's, or else make one
 * @param facts what is known about it from outside the document
 * @param previous the tree that an earlier compile gave; its ids are taken over; null if there is
 *     none
 * @param limits what the document may cost
 */
public record Options(
    @Nullable Format from,
    Profile profile,
    @Nullable String language,
    @Nullable String id,
    Facts facts,
    @Nullable Framework previous,
    Limits limits) {

  /** Options with the usual limits. */
  public Options(
      @Nullable Format from,
      Profile profile,
      @Nullable String language,
      @Nullable String id,
      Facts facts,
      @Nullable Framework previous) {
    this(from, profile, language, id, facts, previous, Limits.USUAL);
  }

  /** The same, with the tree of an earlier compile. */
  public Options withPrevious(@Nullable Framework earlier) {
    return new Options(from, profile, language, id, facts, earlier, limits);
  }
}
