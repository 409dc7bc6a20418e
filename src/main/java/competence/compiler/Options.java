package competence.compiler;

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
 */
public record Options(
    @Nullable Format from,
    Profile profile,
    @Nullable String language,
    @Nullable String id,
    Facts facts,
    @Nullable Framework previous) {}
