/** Profiles: the conventions of a family of documents, which guide how a document is read. */
@NullMarked
package competence.profile;

import org.jspecify.annotations.NullMarked;
