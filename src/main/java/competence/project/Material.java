package competence.project;

import competence.audit.Audit;
import competence.compiler.Source;
import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the outputs of a job are made from.
 *
 * @param job the job
 * @param source the document, whose content has been let go
 * @param framework its tree; null if there is none
 * @param audit what became of its words; null if there is none
 * @param found what an audit tells of it
 */
record Material(
    Job job,
    Source source,
    @Nullable Framework framework,
    @Nullable Audit audit,
    List<Diagnostic> found) {}
