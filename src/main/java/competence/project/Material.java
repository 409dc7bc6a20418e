package competence.project;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import competence.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the outputs of a job are made from.
 *
 * @param job the job
 * @param size how many bytes the document has
 * @param text the document as it was read; null if there was an error
 * @param framework its tree; null if there is none
 * @param audit what became of its words; null if there is none
 * @param found what an audit tells of it
 */
record Material(
    Job job,
    int size,
    @Nullable SourceText text,
    @Nullable Framework framework,
    @Nullable Audit audit,
    List<Diagnostic> found) {}
