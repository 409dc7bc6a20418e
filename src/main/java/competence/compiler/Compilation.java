package competence.compiler;

import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document.
 *
 * @param framework the tree, every item with its id; null if there was an error
 * @param diagnostics what was found, in the order of the document
 */
public record Compilation(@Nullable Framework framework, List<Diagnostic> diagnostics) {}
