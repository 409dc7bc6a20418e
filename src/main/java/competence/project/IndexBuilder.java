package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.index.IndexEntry;
import competence.index.IndexPage;
import competence.model.Framework;
import competence.present.Shown;
import competence.present.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the index page of what was built. Writes nothing. */
final class IndexBuilder {
  /** The formats that people read, in the order in which an index names them. */
  private static final List<String> FOR_PEOPLE = List.of("md", "pdf", "svg");

  private final Path page;

  private IndexBuilder(Path page) {
    this.page = page;
  }

  /**
   * Why there can be no index of what was built; nothing if there can. Half an index would look
   * like a whole one.
   */
  static Optional<Diagnostic> hindrance(IndexTarget target, List<Built> built) {
    if (built.stream().noneMatch(Built::failed)) {
      return Optional.empty();
    }
    String message =
        target.shown() + " is neither made nor renewed: not all that it leads to could be made";
    return Optional.of(target.place().mention().say(Code.FILE108, message, null));
  }

  /** The page: it leads to all checklists, in the order in which they were built. */
  static byte[] page(IndexTarget target, List<Built> built) {
    IndexBuilder builder = new IndexBuilder(target.path());
    List<IndexEntry> list = new ArrayList<>();
    for (Built one : built) {
      IndexEntry listed = builder.listed(one);
      if (listed != null) {
        list.add(listed);
      }
    }
    return IndexPage.of(list, words(built)).getBytes(StandardCharsets.UTF_8);
  }

  /** The words that all frameworks have; English if they have not the same. */
  private static Words words(List<Built> built) {
    List<Words> words =
        built.stream().map(one -> one.job().presentation().words()).distinct().toList();
    return words.size() == 1 ? words.get(0) : Words.english();
  }

  /** A framework that has a checklist; null if it has none. */
  private @Nullable IndexEntry listed(Built built) {
    Framework framework = built.framework();
    String checklist = address(built, "html");
    if (framework == null || checklist == null) {
      return null;
    }
    List<IndexEntry.Link> others = new ArrayList<>();
    for (String format : FOR_PEOPLE) {
      String address = address(built, format);
      if (address != null) {
        others.add(new IndexEntry.Link(format, address));
      }
    }
    return new IndexEntry(Shown.of(framework, built.job().presentation()), checklist, others);
  }

  private @Nullable String address(Built built, String format) {
    for (Output output : built.outputs()) {
      Path path = output.path();
      if (path != null && output.target().format().name().equals(format)) {
        return Links.between(page, path);
      }
    }
    return null;
  }
}
