package competence.check;

import competence.model.Framework;
import competence.profile.Profile;
import competence.source.SourceText;

/**
 * What rules check.
 *
 * @param framework the tree; every item has an id
 * @param read the same tree as it was read: items without an id in the document have none
 * @param source the document
 * @param profile the profile that the document was read with
 */
public record CheckInput(Framework framework, Framework read, SourceText source, Profile profile) {}
