package competence.project;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.index.IndexPage;
import competence.index.Listed;
import competence.model.Framework;
import competence.present.Shown;
import competence.present.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the index page of what was built. Writes nothing. */
final class IndexBuilder {
  /** The formats that people read besides the checklist, in the order of their names. */
  private static final List<Format> FOR_PEOPLE =
      Formats.ALL.stream()
          .filter(format -> format.isForPeople() && !format.isChecklist())
          .sorted(Comparator.comparing(Format::name))
          .toList();

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
    List<Listed> list = new ArrayList<>();
    for (Built one : built) {
      Listed listed = builder.listed(one);
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
  private @Nullable Listed listed(Built built) {
    Framework framework = built.framework();
    String checklist = address(built, Format::isChecklist);
    if (framework == null || checklist == null) {
      return null;
    }
    List<Listed.Link> others = new ArrayList<>();
    for (Format format : FOR_PEOPLE) {
      String address = address(built, format::equals);
      if (address != null) {
        others.add(new Listed.Link(format.name(), address));
      }
    }
    return new Listed(Shown.of(framework, built.job().presentation()), checklist, others);
  }

  private @Nullable String address(Built built, Predicate<Format> wanted) {
    for (Output output : built.outputs()) {
      Path path = output.path();
      if (path != null && wanted.test(output.target().format())) {
        return Links.between(page, path);
      }
    }
    return null;
  }
}
