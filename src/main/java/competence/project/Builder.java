package competence.project;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.check.CheckInput;
import competence.check.CheckSettings;
import competence.check.Rules;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.ReadDocument;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.profile.Profile;
import competence.project.Job.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and compiles the document of a job, and makes its outputs. Writes no files. */
public final class Builder {
  private final Job job;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private @Nullable Framework built;
  private @Nullable WordTally words;
  private int size;

  private Builder(Job job) {
    this.job = job;
  }

  /**
   * Does a job. All problems are findings of the result; a fault of the program is, too.
   *
   * @param printer prints PDFs; several jobs may use it at once
   */
  public static BuildResult build(Job job, Printer printer) {
    Builder builder = new Builder(job);
    Throwable fault = builder.attempt(() -> builder.makeOutputs(printer));
    return builder.result(builder.diagnostics, fault);
  }

  /**
   * Compiles the document of a job, and checks the tree with the rules.
   *
   * @param settings the settings of the rules, and of all other findings
   */
  public static BuildResult check(Job job, CheckSettings settings) {
    Builder builder = new Builder(job);
    Throwable fault = builder.attempt(() -> builder.check(settings));
    return builder.result(settings.judge(builder.diagnostics), fault);
  }

  private @Nullable Throwable attempt(Runnable step) {
    try {
      step.run();
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      outputs.clear();
      return fault;
    }
  }

  private BuildResult result(List<Diagnostic> found, @Nullable Throwable fault) {
    return new BuildResult(job, built, words, found, outputs, size, fault);
  }

  private void check(CheckSettings settings) {
    SourceFile source = job.input().read(job.options().limits(), diagnostics);
    Compilation made = source == null ? null : compile(source);
    if (built == null || made == null || made.read() == null || made.text() == null) {
      return;
    }
    Diagnostics found = new Diagnostics(made.text());
    Profile profile = job.options().profile().of(made.text().content());
    CheckInput subject = new CheckInput(built, made.read(), made.text(), profile);
    Rules.check(subject, settings, found);
    found.addAll(diagnostics);
    diagnostics.clear();
    diagnostics.addAll(found.list());
  }

  private void makeOutputs(Printer printer) {
    SourceFile source = job.input().read(job.options().limits(), diagnostics);
    if (source == null) {
      return;
    }
    size = source.size();
    Audit audit = audit(source);
    List<Diagnostic> found = lasting(diagnostics);
    OutputMaker maker = new OutputMaker(job, source.name(), size, printer);
    for (Target target : job.targets()) {
      Output output = output(maker, target, audit, found);
      if (output != null) {
        outputs.add(output);
      }
    }
    diagnostics.addAll(maker.diagnostics());
  }

  /** Compiles the document, and keeps nothing that is large but the tree and the audit. */
  private @Nullable Audit audit(SourceFile source) {
    Compilation made = compile(source);
    return made == null ? null : made.audit();
  }

  private @Nullable Output output(
      OutputMaker maker, Target target, @Nullable Audit audit, List<Diagnostic> found) {
    boolean ofDocument = AuditFormat.is(target.format());
    if (ofDocument && audit != null) {
      return maker.ofAudit(target, audit, found);
    } else if (built == null) {
      return null;
    }
    return ofDocument ? maker.ofNoAudit(target, built) : maker.ofTree(target, built);
  }

  /**
   * The findings in an audit. Those about ids that were carried over are not: at the next compile
   * of the same document its YAML has the ids, and the audit has to be the same.
   */
  private static List<Diagnostic> lasting(List<Diagnostic> found) {
    return found.stream().filter(d -> !d.code().name().startsWith("ID")).toList();
  }

  private @Nullable Compilation compile(SourceFile source) {
    ReadDocument whole = Compiler.read(source, job.options());
    boolean audited = job.targets().stream().anyMatch(target -> AuditFormat.is(target.format()));
    ReadDocument document = audited ? whole : whole.withoutAudit();
    CompilerOptions options = withEdition(document);
    if (!diagnostics.isEmpty()) {
      return null;
    }
    words = document.words();
    Compilation made = document.compile(options);
    diagnostics.addAll(made.diagnostics());
    built = made.framework();
    if (built != null) {
      checkShown(built);
    }
    return made;
  }

  private CompilerOptions withEdition(ReadDocument document) {
    CompilerOptions options = job.options();
    if (job.edition() == null) {
      return options.with(
          PreviousEdition.read(job, () -> document.id(options), diagnostics), false);
    }
    Framework earlier = PreviousEdition.read(job.edition(), options, diagnostics);
    return earlier == null ? options : options.with(earlier, true);
  }

  /** Reports problems of the presentation settings at the place where the document was named. */
  private void checkShown(Framework framework) {
    Diagnostics found = new Diagnostics();
    FrameworkView.check(framework, job.presentation(), found);
    for (Diagnostic d : found.list()) {
      diagnostics.add(job.input().mention().say(d.code(), d.message(), d.help()));
    }
  }
}
