package competence.project;

import competence.diagnostic.Diagnostic;
import competence.project.Job.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An output of a job, or the index page.
 *
 * @param description what it is, in messages: "the html of a.txt"
 * @param place where the user wants it; null for standard output
 * @param path the file; null for standard output
 * @param force whether a file that the program did not make may be overwritten
 * @param audit whether it is about the document, and so of use if the document has errors
 * @param failure why it could not be made although others could; null if it was made
 */
public record Output(
    String description,
    @Nullable PathTemplate place,
    @Nullable Path path,
    String name,
    boolean force,
    boolean audit,
    Content content,
    @Nullable Diagnostic failure) {

  /** Writes an output, the same bytes each time. */
  public interface Content {
    /**
     * Writes the output.
     *
     * @return the findings; with an error among them the output must not be used
     */
    List<Diagnostic> write(OutputStream out) throws IOException;

    static Content of(byte[] bytes) {
      return out -> {
        out.write(bytes);
        return List.of();
      };
    }
  }

  /** An output of a job for the framework with this id. */
  public static Output of(Job job, Target target, String id, Content content) {
    PathTemplate place = target.place();
    Path path = place == null ? null : place.resolve(id);
    String name = path == null ? "" : job.name(path);
    boolean audit = AuditFormat.is(target.format());
    String description = job.description(target);
    return new Output(description, place, path, name, job.force(), audit, content, null);
  }

  Output with(Content other) {
    return new Output(description, place, path, name, force, audit, other, failure);
  }

  Output failed(Diagnostic reason) {
    return new Output(description, place, path, name, force, audit, content, reason);
  }
}
