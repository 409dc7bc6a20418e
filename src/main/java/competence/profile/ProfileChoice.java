package competence.profile;

import java.util.List;

/**
 * The profile to read a document with, as far as it is decided without the document: either one
 * profile, or one of two.
 *
 * @param neutral the profile for documents without signs of the family
 * @param family the profile for documents that show its signs
 */
public record ProfileChoice(Profile neutral, Profile family) {
  /** The built-in profiles, of which the document decides. */
  public static ProfileChoice byDocument() {
    return new ProfileChoice(Profiles.neutral(), Profiles.builtIn());
  }

  /** The profile that was named. */
  public static ProfileChoice of(Profile profile) {
    return new ProfileChoice(profile, profile);
  }

  /** Whether the document decides. */
  public boolean isOpen() {
    return !neutral.equals(family);
  }

  /** The profile for a document. */
  public Profile of(String content) {
    return isOpen() && FamilySigns.of(content, family.signs()).areClear() ? family : neutral;
  }

  /** The decisions on ids, which do not depend on the document. */
  public List<Profile.Keep> keeps() {
    return neutral.keeps();
  }
}
