package competence.project;

import competence.audit.Audit;
import competence.compiler.Emission;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Framework;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.source.SourceText;
import competence.text.Bytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one output of a job. */
final class OutputMaker {
  /** The outputs of larger documents would take too much memory at once. */
  private static final int SMALL = 16 << 20;

  private final Material material;
  private final Job job;
  private final Target target;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Output output;

  private OutputMaker(Material material, Target target) {
    this.material = material;
    this.job = material.job();
    this.target = target;
  }

  /**
   * Makes all outputs of a job; those of a small document at once, since processors are idle then.
   *
   * @param alone whether no other job is done at the same time
   * @return what made them, in the order of the targets
   */
  static List<OutputMaker> all(Material material, Printer printer, boolean alone) {
    List<OutputMaker> makers = new ArrayList<>();
    material.job().targets().forEach(target -> makers.add(new OutputMaker(material, target)));
    if (alone && material.source().size() < SMALL) {
      return Batch.run(makers, maker -> maker.make(printer), (count, of) -> {});
    }
    makers.forEach(maker -> maker.make(printer));
    return makers;
  }

  /** The output, if there is one. */
  List<Output> outputs() {
    return output == null ? List.of() : List.of(output);
  }

  /** What was found when it was made. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private OutputMaker make(Printer printer) {
    Framework framework = material.framework();
    if (AuditFormat.is(target.format())) {
      output = audited(framework);
    } else if (framework != null) {
      output = output(framework, printer);
    }
    return this;
  }

  /**
   * An audit shows what is wrong with a document, so an error does not forbid it; null if there is
   * none.
   */
  private @Nullable Output audited(@Nullable Framework framework) {
    Audit made = material.audit();
    if (made != null) {
      long most = most();
      Bytes bytes = AuditFormat.write(target.format(), made, material.found(), most);
      if (bytes == null) {
        sayTooLarge(most);
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

  /** An output; null if it would be too large. */
  private @Nullable Output output(Framework framework, Printer printer) {
    Path path = path(target, framework);
    Presentation seen = presentation(framework, path);
    long most = most();
    Emission emission = Emission.of(target.format(), framework, seen, job.options().limits(), most);
    if (emission == null) {
      sayTooLarge(most);
      return null;
    }
    addLosses(emission.diagnostics());
    Output made = new Output(target, path, emission.bytes());
    String date = framework.facts().modified();
    return target.format().printed() ? printer.print(made, job, date) : made;
  }

  private long most() {
    return job.options().limits().output(material.source().size());
  }

  private void sayTooLarge(long most) {
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
  private Presentation presentation(Framework framework, @Nullable Path path) {
    Presentation wanted = job.presentation();
    if (target.format().printed()) {
      boolean open = wanted.paper() == Paper.ANY;
      return open
          ? wanted.with(PresentationSetting.PAPER, Paper.usualFor(framework.language()))
          : wanted;
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

  /**
   * An emitter doesn't know the document that its items come from. What it says is about all of it,
   * so that its text, which may be large, need not be kept.
   */
  private void addLosses(List<Diagnostic> losses) {
    SourceText document = new SourceText(material.source().name(), "");
    for (Diagnostic d : losses) {
      diagnostics.add(new Diagnostic(d.code(), d.message(), d.help(), document, null));
    }
  }
}
