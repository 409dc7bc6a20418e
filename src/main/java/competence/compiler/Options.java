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
 * @param certain whether somebody said that it is an earlier edition of the same framework
 * @param limits what the document may cost
 */
public record Options(
    @Nullable Format from,
    Profile profile,
    @Nullable String language,
    @Nullable String id,
    Facts facts,
    @Nullable Framework previous,
    boolean certain,
    Limits limits) {

  /** Options without the tree of an earlier compile. */
  public Options(
      @Nullable Format from,
      Profile profile,
      @Nullable String language,
      @Nullable String id,
      Facts facts,
      Limits limits) {
    this(from, profile, language, id, facts, null, false, limits);
  }

  /** The same, with the tree that lies where the new one goes. */
  public Options withPrevious(@Nullable Framework earlier) {
    return new Options(from, profile, language, id, facts, earlier, false, limits);
  }

  /** The same, with an edition that is certainly an earlier one. */
  public Options withEdition(Framework earlier) {
    return new Options(from, profile, language, id, facts, earlier, true, limits);
  }
}
