package competence.project;

import competence.audit.Audit;
import competence.compiler.Emission;
import competence.compiler.Format;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Framework;
import competence.present.Paper;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import competence.project.Job.Target;
import competence.source.SourceText;
import competence.text.Utf8Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the outputs of a job. Those that go to files are written when they are published; others
 * are complete.
 */
final class OutputMaker {
  private final Job job;
  private final SourceText document;
  private final long most;
  private final Printer printer;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Makes outputs of a document with this name in messages, and this number of bytes. */
  OutputMaker(Job job, String name, int size, Printer printer) {
    this.job = job;
    this.document = new SourceText(name, "");
    this.most = job.options().limits().output(size);
    this.printer = printer;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The output in a format that has the tree; null if it has an error. */
  @Nullable Output ofTree(Target target, Framework framework) {
    Format format = target.format();
    Presentation presentation = presentation(target, framework);
    if (job.verify() && Emission.canVerify(format)) {
      Limits limits = job.options().limits();
      diagnostics.addAll(aboutDocument(Emission.verify(format, framework, presentation, limits)));
    }
    Output output =
        output(
            target,
            framework.id(),
            out -> aboutDocument(Emission.write(format, framework, presentation, out, most)));
    return format.isPrinted() ? printed(output, framework) : complete(output);
  }

  /**
   * The audit in a format: it shows what is wrong with a document, so that an error does not forbid
   * it.
   */
  @Nullable Output ofAudit(Target target, Audit audit, List<Diagnostic> found) {
    Output.Content content =
        out -> {
          AuditFormat.write(target.format(), audit, found, out, most);
          return List.of();
        };
    return complete(output(target, audit.tree().id(), content));
  }

  /** The audit of a document that is the tree already. */
  Output ofNoAudit(Target target, Framework framework) {
    String message = "nothing to audit: " + job.input().name() + " is already a tree";
    String help = "audit the document that it was made from";
    return Output.of(job, target, framework.id(), Output.Content.of(new byte[0]))
        .failed(job.input().mention().say(Code.AUDIT105, message, help));
  }

  /** An output with an error where it would be larger than the limit. */
  private Output output(Target target, String id, Output.Content content) {
    Output.Content limited =
        out -> {
          try {
            return content.write(out);
          } catch (Utf8Writer.TooLongException tooLong) {
            String message =
                "the " + target.format().name() + " would be larger than " + Limits.bytes(most);
            String help = "split the document, one for each framework";
            String remedy = job.options().limits().remedy(Limit.OUTPUT);
            return List.of(job.input().mention().say(Code.LIMIT102, message, help + remedy));
          }
        };
    return Output.of(job, target, id, limited);
  }

  /** What goes to standard output is complete before any of it does. */
  private @Nullable Output complete(Output output) {
    if (output.path() != null) {
      return output;
    }
    Spool spool = new Spool();
    return isWritten(output, spool) ? output.with(spool) : null;
  }

  private @Nullable Output printed(Output page, Framework framework) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    return isWritten(page, bytes)
        ? printer.print(page, bytes.toByteArray(), job, framework.facts().modified())
        : null;
  }

  private boolean isWritten(Output output, OutputStream out) {
    try {
      List<Diagnostic> found = output.content().write(out);
      diagnostics.addAll(found);
      return found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    } catch (IOException e) {
      String message = "cannot write " + output.description() + ": " + Failure.reason(e);
      diagnostics.add(job.input().mention().say(Code.FILE103, message, Failure.remedy(e)));
      return false;
    }
  }

  /**
   * The settings of an output. A PDF needs a paper size; other outputs may link to the checklist.
   */
  private Presentation presentation(Target target, Framework framework) {
    Presentation wanted = job.presentation();
    if (target.format().isPrinted()) {
      return wanted.paper() == Paper.ANY
          ? wanted.with(PresentationSetting.PAPER, Paper.usualFor(framework.language()))
          : wanted;
    }
    PathTemplate place = target.place();
    PathTemplate checklist =
        job.targets().stream()
            .filter(other -> other.format().isChecklist())
            .findFirst()
            .map(Target::place)
            .orElse(null);
    String id = framework.id();
    return wanted.withChecklist(
        place == null || checklist == null
            ? null
            : RelativePath.link(place.resolve(id), checklist.resolve(id)));
  }

  /**
   * An emitter does not know the document that its items come from. Its findings are about all of
   * it, so its text, which may be large, is not needed.
   */
  private List<Diagnostic> aboutDocument(List<Diagnostic> found) {
    return found.stream()
        .map(d -> new Diagnostic(d.code(), d.message(), d.help(), document, null))
        .toList();
  }
}
