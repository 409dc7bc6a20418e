package competence.project;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.index.IndexEntry;
import competence.index.IndexPage;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.project.Job.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index page, which leads to the checklists of all frameworks.
 *
 * @param place where it goes
 * @param folder where the user is; the names of files in messages are relative to it
 * @param force whether a file that the program did not make may be overwritten
 */
public record IndexFile(PathTemplate place, Path folder, boolean force) {
  /** What messages call it. */
  static final String DESCRIPTION = "the index page";

  /** The formats for people beside the checklist, in the order of their names. */
  private static List<Format> others() {
    return Formats.ALL.stream()
        .filter(format -> format.isForPeople() && !format.isChecklist())
        .sorted(Comparator.comparing(Format::name))
        .toList();
  }

  /** The file. */
  Path path() {
    return place.resolve("");
  }

  /** The name of the file in messages. */
  String name() {
    return RelativePath.name(path(), folder);
  }

  /**
   * Why there can be no index page; nothing if there can. An index page without some of the
   * frameworks would look complete.
   */
  Optional<Diagnostic> hindrance(List<BuildResult> built) {
    if (built.stream().noneMatch(BuildResult::failed)) {
      return Optional.empty();
    }
    String message =
        name() + " was not updated: some of the frameworks that it lists could not be made";
    return Optional.of(place.mention().say(Code.FILE108, message, null));
  }

  /** The page, which lists the frameworks in the order in which they were built. */
  Output output(List<BuildResult> built) {
    List<IndexEntry> list = built.stream().map(this::listed).filter(Objects::nonNull).toList();
    byte[] page = IndexPage.of(list, words(built)).getBytes(StandardCharsets.UTF_8);
    Output.Content content = Output.Content.of(page);
    return new Output(DESCRIPTION, place, path(), name(), force, false, content, null);
  }

  /** The words that all frameworks have; English if they do not have the same. */
  private static PageWords words(List<BuildResult> built) {
    List<PageWords> words =
        built.stream().map(one -> one.job().presentation().words()).distinct().toList();
    return words.size() == 1 ? words.get(0) : PageWords.english();
  }

  /** The entry of a framework; null if it has no checklist. */
  private @Nullable IndexEntry listed(BuildResult built) {
    Framework framework = built.framework();
    Job job = built.job();
    Format page =
        job.targets().stream()
            .map(Target::format)
            .filter(Format::isChecklist)
            .findFirst()
            .orElse(null);
    String checklist = framework == null || page == null ? null : address(job, framework, page);
    if (framework == null || checklist == null) {
      return null;
    }
    List<IndexEntry.Link> links = new ArrayList<>();
    for (Format format : others()) {
      String address = address(job, framework, format);
      if (address != null) {
        links.add(new IndexEntry.Link(format.name(), address));
      }
    }
    return new IndexEntry(FrameworkView.of(framework, job.presentation()), checklist, links);
  }

  private @Nullable String address(Job job, Framework framework, Format format) {
    return job.targets().stream()
        .filter(target -> target.format().equals(format))
        .map(Target::place)
        .filter(Objects::nonNull)
        .findFirst()
        .map(target -> RelativePath.link(path(), target.resolve(framework.id())))
        .orElse(null);
  }
}
