package competence.project;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.check.Checker;
import competence.check.Settings;
import competence.check.Subject;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.Document;
import competence.compiler.Emission;
import competence.compiler.Options;
import competence.compiler.Source;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Framework;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.ShownCheck;
import competence.source.SourceText;
import competence.text.Bytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does a job: reads, compiles, makes the outputs. Writes nothing. */
public final class Builder {
  private final Job job;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Framework built;
  private @Nullable WordTally words;
  private @Nullable Audit audit;
  private @Nullable SourceText text;

  private Builder(Job job) {
    this.job = job;
  }

  /**
   * Does a job; whatever goes wrong is a diagnostic, and a fault of the program's no one else's.
   *
   * @param job the job
   * @param printer prints the outputs that are printed; several jobs may have it at once
   */
  public static Built build(Job job, Printer printer) {
    Builder builder = new Builder(job);
    try {
      List<Output> outputs = builder.outputs(printer);
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

  private List<Output> outputs(Printer printer) {
    List<Output> outputs = new ArrayList<>();
    Source source = job.input().read(job.options().limits(), diagnostics);
    Framework framework = source == null ? null : tree(source);
    built = framework;
    List<Diagnostic> found = lasting(diagnostics);
    if (source != null && framework != null) {
      checkShown(framework);
    }
    for (Target target : job.targets()) {
      Output output = source == null ? null : output(source, framework, target, found, printer);
      if (output != null) {
        outputs.add(output);
      }
    }
    return outputs;
  }

  /**
   * What an audit tells. How ids were carried over is told once, when they are: at the next compile
   * of the same document they stand in its YAML, and the audit has to be the same.
   */
  private static List<Diagnostic> lasting(List<Diagnostic> found) {
    return found.stream().filter(d -> !d.code().name().startsWith("ID")).toList();
  }

  /**
   * An audit shows what is wrong with a document, so an error does not forbid it; null if there is
   * none.
   */
  private @Nullable Output audited(
      Source source, Target target, @Nullable Framework framework, List<Diagnostic> found) {
    Audit made = audit;
    if (made != null) {
      long most = job.options().limits().output(source.size());
      Bytes bytes = AuditFormat.write(target.format(), made, found, most);
      if (bytes == null) {
        sayTooLarge(target, most);
        return null;
      }
      return new Output(target, path(target, made.tree()), bytes);
    } else if (framework == null) {
      return null;
    }
    String message = "there is nothing to audit: " + job.input().name() + " is the tree itself";
    String help = "audit the document that it was made from";
    Diagnostic reason = job.input().mention().say(Code.AUDIT105, message, help);
    return new Output(target, path(target, framework), Bytes.NONE, reason);
  }

  /** The tree. Nothing else that is large is kept, unless an output needs it. */
  private @Nullable Framework tree(Source source) {
    Compilation made = compile(source);
    if (made == null) {
      return null;
    }
    boolean audits = job.targets().stream().anyMatch(target -> AuditFormat.is(target.format()));
    audit = audits ? made.audit() : null;
    text = made.text();
    return made.framework();
  }

  private @Nullable Compilation compile(Source source) {
    Document document = Compiler.read(source, job.options());
    Options options = edition(document);
    if (!diagnostics.isEmpty()) {
      return null;
    }
    Compilation made = document.compile(options);
    diagnostics.addAll(made.diagnostics());
    Audit audited = made.audit();
    words = audited == null ? null : audited.words();
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
    ShownCheck.check(framework, job.presentation(), found);
    for (Diagnostic d : found.list()) {
      diagnostics.add(job.input().mention().say(d.code(), d.message(), d.help()));
    }
  }

  private @Nullable Output output(
      Source source,
      @Nullable Framework framework,
      Target target,
      List<Diagnostic> found,
      Printer printer) {
    if (AuditFormat.is(target.format())) {
      return audited(source, target, framework, found);
    }
    return framework == null ? null : output(source, framework, target, printer);
  }

  /** An output; null if it would be too large. */
  private @Nullable Output output(
      Source source, Framework framework, Target target, Printer printer) {
    Path path = path(target, framework);
    Presentation seen = presentation(framework, target, path);
    Limits limits = job.options().limits();
    long most = limits.output(source.size());
    Emission emission = Emission.of(target.format(), framework, seen, limits, most);
    if (emission == null) {
      sayTooLarge(target, most);
      return null;
    }
    addLosses(emission.diagnostics());
    Output output = new Output(target, path, emission.bytes());
    String date = framework.facts().modified();
    return target.format().printed() ? printer.print(output, job, date) : output;
  }

  private void sayTooLarge(Target target, long most) {
    String message =
        "the " + target.format().name() + " would be larger than " + Limits.bytes(most);
    String help = "cut the document into one for each framework";
    Limits limits = job.options().limits();
    diagnostics.add(
        job.input().mention().say(Code.LIMIT102, message, help + limits.remedy(Limit.OUTPUT)));
  }

  private static @Nullable Path path(Target target, Framework framework) {
    PathTemplate place = target.place();
    return place == null ? null : place.resolve(framework.id());
  }

  /**
   * What is printed here and now is printed on some paper; other outputs may lead to the checklist.
   */
  private Presentation presentation(Framework framework, Target target, @Nullable Path path) {
    Presentation wanted = job.presentation();
    if (target.format().printed()) {
      boolean open = wanted.paper() == Paper.ANY;
      return open ? wanted.on(Paper.usualFor(framework.language())) : wanted;
    }
    Path checklist =
        job.targets().stream()
            .filter(other -> other.format().name().equals("html"))
            .findFirst()
            .map(other -> path(other, framework))
            .orElse(null);
    return wanted.withChecklist(
        path == null || checklist == null ? null : Links.between(path, checklist));
  }

  /** An emitter doesn't know the document that its items come from. */
  private void addLosses(List<Diagnostic> losses) {
    for (Diagnostic d : losses) {
      diagnostics.add(new Diagnostic(d.code(), d.message(), d.help(), text, d.span()));
    }
  }
}
