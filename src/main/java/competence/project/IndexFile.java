package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.index.IndexEntry;
import competence.index.IndexEntry.Link;
import competence.index.IndexPage;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.project.Job.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The index page, which leads to the checklists of all frameworks.
 *
 * @param folder where the user is; the names of files in messages are relative to it
 * @param force whether a file that the program did not make may be overwritten
 */
public record IndexFile(PathTemplate place, Path folder, boolean force) {
  static final String DESCRIPTION = "the index page";

  Path path() {
    return place.resolve("");
  }

  String name() {
    return RelativePath.name(path(), folder);
  }

  /**
   * Why there can be no index page; null if there can. An index page without some of the frameworks
   * would look complete.
   */
  @Nullable Diagnostic hindrance(List<BuildResult> built) {
    String message =
        name() + " was not updated: some of the frameworks that it lists could not be made";
    return built.stream().anyMatch(BuildResult::failed)
        ? place.mention().say(Code.FILE108, message, null)
        : null;
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
    if (framework == null) {
      return null;
    }
    String checklist = null;
    Map<String, String> others = new TreeMap<>();
    for (Target target : built.job().targets()) {
      PathTemplate to = target.place();
      String address = to == null ? null : RelativePath.link(path(), to.resolve(framework.id()));
      if (address != null && target.format().isChecklist()) {
        checklist = checklist == null ? address : checklist;
      } else if (address != null && target.format().isForPeople()) {
        others.putIfAbsent(target.format().name(), address);
      }
    }
    return checklist == null
        ? null
        : new IndexEntry(
            FrameworkView.of(framework, built.job().presentation()),
            checklist,
            others.entrySet().stream().map(to -> new Link(to.getKey(), to.getValue())).toList());
  }
}
