package competence.compiler;

import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.profile.Profile;
import competence.profile.ProfileChoice;
import org.jspecify.annotations.Nullable;

/**
 * How to compile a document.
 *
 * @param from its format; null to detect it
 * @param profile the habits of its family, or how the document decides about them
 * @param language the framework's language; null to use that of the document, or else of the
 *     profile
 * @param id the framework's id; null to use that of the previous tree, or else make one
 * @param previous the tree of an earlier compile, whose ids are taken over; null if there is none
 * @param certain whether the user named it as an earlier edition of the same framework
 */
public record CompilerOptions(
    @Nullable Format from,
    ProfileChoice profile,
    @Nullable String language,
    @Nullable String id,
    Facts facts,
    @Nullable Framework previous,
    boolean certain,
    Limits limits) {

  /** Options without the tree of an earlier compile. */
  public CompilerOptions(
      @Nullable Format from,
      ProfileChoice profile,
      @Nullable String language,
      @Nullable String id,
      Facts facts,
      Limits limits) {
    this(from, profile, language, id, facts, null, false, limits);
  }

  /** Options with this profile, whatever the document is, and without an earlier tree. */
  public CompilerOptions(
      @Nullable Format from,
      Profile profile,
      @Nullable String language,
      @Nullable String id,
      Facts facts,
      Limits limits) {
    this(from, ProfileChoice.of(profile), language, id, facts, limits);
  }

  /** The same options with the tree of an earlier compile. */
  public CompilerOptions with(@Nullable Framework earlier, boolean named) {
    return new CompilerOptions(from, profile, language, id, facts, earlier, named, limits);
  }
}
