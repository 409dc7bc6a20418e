package competence.compiler;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import competence.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of compiling a document.
 *
 * @param framework the tree, every item with its id; null if there was an error
 * @param diagnostics all findings, in the order of the document
 * @param audit what became of each stretch of the document; null if it could not be read, or is a
 *     tree that this program wrote
 * @param text the text of the document; null if there was an error
 * @param read the tree as it is in the document, before it got ids; null if there was an error
 */
public record Compilation(
    @Nullable Framework framework,
    List<Diagnostic> diagnostics,
    @Nullable Audit audit,
    @Nullable SourceText text,
    @Nullable Framework read) {}
