package competence.project;

import competence.audit.WordTally;
import competence.check.Checker;
import competence.check.Settings;
import competence.check.Subject;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.Document;
import competence.compiler.Options;
import competence.compiler.Source;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does a job: reads, compiles, makes the outputs. Writes nothing. */
public final class Builder {
  private final Job job;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Framework built;
  private @Nullable WordTally words;

  private Builder(Job job) {
    this.job = job;
  }

  /**
   * Does a job; whatever goes wrong is a diagnostic, and a fault of the program's no one else's.
   *
   * @param job the job
   * @param printer prints the outputs that are printed; several jobs may have it at once
   * @param alone whether no other job is done at the same time
   */
  public static Built build(Job job, Printer printer, boolean alone) {
    Builder builder = new Builder(job);
    try {
      List<Output> outputs = builder.outputs(printer, alone);
      return new Built(job, builder.built, builder.words, builder.diagnostics, outputs, null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Built(job, null, builder.words, builder.diagnostics, List.of(), fault);
    }
  }

  /**
   * Does a job as far as its tree, makes no outputs, and holds the rules against the tree.
   *
   * @param job the job
   * @param settings what is wanted of the rules, and of all other findings
   */
  public static Built check(Job job, Settings settings) {
    Builder builder = new Builder(job);
    Throwable fault = null;
    try {
      builder.check(settings);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      fault = thrown;
    }
    List<Diagnostic> found = settings.judge(builder.diagnostics);
    return new Built(job, builder.built, builder.words, found, List.of(), fault);
  }

  private void check(Settings settings) {
    Source source = job.input().read(job.options().limits(), diagnostics);
    Compilation made = source == null ? null : compile(source);
    Framework framework = made == null ? null : made.framework();
    built = framework;
    if (framework == null || made == null || made.read() == null || made.text() == null) {
      return;
    }
    checkShown(framework);
    Diagnostics found = new Diagnostics(made.text());
    Subject subject = new Subject(framework, made.read(), made.text(), job.options().profile());
    Checker.check(subject, settings, found);
    found.addAll(diagnostics);
    diagnostics.clear();
    diagnostics.addAll(found.list());
  }

  private List<Output> outputs(Printer printer, boolean alone) {
    Source source = job.input().read(job.options().limits(), diagnostics);
    Material material = source == null ? null : material(source);
    if (material == null) {
      return List.of();
    }
    Framework framework = material.framework();
    built = framework;
    if (framework != null) {
      checkShown(framework);
    }
    List<Output> outputs = new ArrayList<>();
    for (OutputMaker maker : OutputMaker.all(material, printer, alone)) {
      outputs.addAll(maker.outputs());
      diagnostics.addAll(maker.diagnostics());
    }
    return outputs;
  }

  /** What the outputs are made from: nothing else that is large is kept. */
  private @Nullable Material material(Source source) {
    Compilation made = compile(source);
    if (made == null) {
      return null;
    }
    List<Diagnostic> found = lasting(diagnostics);
    return new Material(job, source, made.framework(), made.audit(), found);
  }

  /**
   * What an audit tells. How ids were carried over is told once, when they are: at the next compile
   * of the same document they stand in its YAML, and the audit has to be the same.
   */
  private static List<Diagnostic> lasting(List<Diagnostic> found) {
    return found.stream().filter(d -> !d.code().name().startsWith("ID")).toList();
  }

  private @Nullable Compilation compile(Source source) {
    Document document = Compiler.read(source, job.options());
    if (job.targets().stream().noneMatch(target -> AuditFormat.is(target.format()))) {
      document.letAuditGo();
    }
    Options options = edition(document);
    if (!diagnostics.isEmpty()) {
      return null;
    }
    words = document.words();
    Compilation made = document.compile(options);
    diagnostics.addAll(made.diagnostics());
    return made;
  }

  /** Looks for the edition whose ids are carried over. */
  private Options edition(Document document) {
    Options options = job.options();
    Input named = job.edition();
    if (named != null) {
      Framework earlier = Previous.read(named, options, diagnostics);
      return earlier == null ? options : options.withEdition(earlier);
    }
    Previous previous = new Previous(job);
    String id = previous.needsId() ? document.id(options) : null;
    return options.withPrevious(previous.read(id, diagnostics));
  }

  /** What is wrong with what was asked for is said where the document was named. */
  private void checkShown(Framework framework) {
    Diagnostics found = new Diagnostics();
    Selection.check(framework, job.presentation(), found);
    for (Diagnostic d : found.list()) {
      diagnostics.add(job.input().mention().say(d.code(), d.message(), d.help()));
    }
  }
}
